import type { fileWords } from '../../i18n/reuse/files-words.ts';
import type { PictureFormat } from '../pictures/picture-formats.ts';
import type { ChartExtension } from '../addresses/href.ts';

type FormatName = keyof (typeof fileWords)['zh']['formats'];

/** A kind of file that a chart's page offers. */
export interface FileFormat {
  /** Key of its name in fileWords. */
  readonly name: FormatName;
  /** What follows the chart's name in its address. */
  readonly extension: ChartExtension;
}

/** Pictures of every chart, in the order of the page. */
export const pictureFormats = [
  { name: 'png', extension: 'png' },
  { name: 'social', extension: 'social.png' },
  { name: 'square', extension: 'square.png' },
  { name: 'card', extension: 'card.png' },
  { name: 'svg', extension: 'svg' },
  { name: 'outlined', extension: 'outlined.svg' },
  { name: 'pdf', extension: 'pdf' },
] as const satisfies readonly (FileFormat & { readonly extension: PictureFormat })[];

/** Displayed rows of every chart; whole tables have the same formats. */
export const numberFormats = [
  { name: 'csv', extension: 'csv' },
  { name: 'excel', extension: 'excel.csv' },
  { name: 'xlsx', extension: 'xlsx' },
  { name: 'json', extension: 'json' },
] as const satisfies readonly FileFormat[];
