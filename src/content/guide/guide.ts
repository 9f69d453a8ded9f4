import type { Lang } from '../../i18n/lang.ts';

/** Pictures of the real pages, made by `npm run pictures`. */
export const pictureNames = ['wrong-cell', 'charts', 'slip', 'names', 'pay', 'draft', 'templates'] as const;
export type PictureName = (typeof pictureNames)[number];

/** Size of the part of a page that a picture shows, in CSS pixels; a file has `pictureScale` times as many pixels. */
export const pictureSizes: Readonly<Record<PictureName, { readonly width: number; readonly height: number }>> = {
  'wrong-cell': { width: 680, height: 760 },
  charts: { width: 768, height: 640 },
  slip: { width: 680, height: 760 },
  names: { width: 680, height: 760 },
  pay: { width: 680, height: 760 },
  draft: { width: 680, height: 790 },
  templates: { width: 680, height: 200 },
};
export const pictureScale = 1.5;

/** Rows of the present data that serve as examples. */
export type ExampleRow = 'year' | 'city' | 'source' | 'gap';

/** A part of a section. Text may hold `code` in backticks and [links](/data/) to pages of the same language. */
export type Block =
  | { readonly text: string }
  | { readonly steps: readonly string[] }
  | { readonly commands: readonly string[] }
  /** What the check of a real table prints in which one figure was given a unit; `text` describes it. */
  | { readonly output: 'wrong-cell'; readonly text: string }
  | { readonly picture: PictureName; readonly alt: string; readonly caption: string }
  /** Where the repository is, or how else to reach the project. */
  | { readonly contact: true }
  /** A row of the present data, column by column. */
  | { readonly row: ExampleRow; readonly text: string };

interface GuideSection {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly blocks: readonly Block[];
}

/** The guide for maintainers of the data, in one language. */
export interface Guide {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly contents: string;
  readonly column: string;
  readonly example: string;
  readonly meaning: string;
  readonly required: string;
  /** Columns that the example leaves empty. */
  readonly empty: (columns: string) => string;
  /** The example, by table and id. */
  readonly exampleOf: (table: string, id: string) => string;
  readonly fromCheck: string;
  readonly fromData: string;
  readonly messages: string;
  readonly sections: readonly GuideSection[];
}

/** Address of a picture below public/. */
export const picturePath = (name: PictureName, lang: Lang): string => `/guide/${name}-${lang}.png`;
