import type { Bilingual, Lang } from '../../i18n/lang.ts';
import type { Grade } from '../../lib/figure.ts';
import { textCell } from './cells.ts';
import type { ColumnWords, TableColumn } from './table-of.ts';

/** Heads of columns that many charts share. */
const words = {
  zh: {
    year: { label: '年份', meaning: '数字所指的年份。' },
    source: { label: '来源', meaning: '公布这个数的机构；全部来源见“来源”表。' },
    grade: {
      label: '等级',
      meaning: '来源的可信等级：A 发布者自己或官方，B 媒体点名转述，C 镜像或二手，S 只见于文章转述。',
    },
    publisher: { label: '来源', meaning: '公布这个数的机构。' },
  },
  en: {
    year: { label: 'Year', meaning: 'Year the figure is about.' },
    source: { label: 'Source', meaning: 'Who published the figure; the sheet of sources lists them in full.' },
    grade: {
      label: 'Grade',
      meaning:
        'Grade of the source: A publisher’s own or official, B press naming the report, C mirror or second-hand, S known only from articles.',
    },
    publisher: { label: 'Source', meaning: 'Who published the figure.' },
  },
} as const satisfies Record<Lang, Record<string, ColumnWords>>;

/** The year of a row, which is text: nobody adds years up. */
export const yearColumn = <Row>(lang: Lang, year: (row: Row) => number | undefined): TableColumn<Row> => ({
  key: 'year',
  kind: 'text',
  ...words[lang].year,
  cell: (row) => textCell(year(row)?.toString()),
});

/** Who published a row's figure, and how far to trust it. */
export const sourceColumns = <Row>(
  lang: Lang,
  of: (row: Row) => { readonly publisher: Bilingual; readonly grade: Grade } | undefined,
): readonly TableColumn<Row>[] => [
  { key: 'source', kind: 'text', ...words[lang].source, cell: (row) => textCell(of(row)?.publisher[lang]) },
  { key: 'grade', kind: 'text', ...words[lang].grade, cell: (row) => textCell(of(row)?.grade) },
];

/** How far to trust a row's source, where the table names the source otherwise. */
export const gradeColumn = <Row>(lang: Lang, grade: (row: Row) => Grade | undefined): TableColumn<Row> => ({
  key: 'grade',
  kind: 'text',
  ...words[lang].grade,
  cell: (row) => textCell(grade(row)),
});

/** Who published a row's figure, in charts whose download has no key of sources. */
export const publisherColumn = <Row>(lang: Lang, publisher: (row: Row) => Bilingual | undefined): TableColumn<Row> => ({
  key: 'publisher',
  kind: 'text',
  ...words[lang].publisher,
  cell: (row) => textCell(publisher(row)?.[lang]),
});
