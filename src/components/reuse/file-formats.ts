import type { fileWords } from '../../i18n/reuse/files-words.ts';
import type { ChartExtension, PictureExtension } from '../href.ts';

type FormatName = keyof (typeof fileWords)['zh']['formats'];

/** A kind of file that a chart's page offers. */
export interface FileFormat {
  /** What it is called, in fileWords. */
  readonly name: FormatName;
  /** What stands behind the chart's name in its address. */
  readonly extension: ChartExtension;
}

/** Pictures of every chart, in the order of the page: one line a picture that the build makes. */
export const pictureFormats: readonly (FileFormat & { readonly extension: PictureExtension | 'svg' })[] = [
  { name: 'svg', extension: 'svg' },
];

/** Displayed rows of every chart; the same formats hold whole tables. */
export const numberFormats = [
  { name: 'csv', extension: 'csv' },
  { name: 'excel', extension: 'excel.csv' },
  { name: 'xlsx', extension: 'xlsx' },
  { name: 'json', extension: 'json' },
] as const satisfies readonly FileFormat[];
