import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { numberCell, textCell, tableOf } from '../shared/table-of.ts';
import { cityColumn, gradeColumn } from '../shared/columns.ts';
import type { TableColumn } from '../shared/table-of.ts';
import type { PayAdvertisedPicked } from './pick.ts';
import { rowsOf } from './pick.ts';
import type { Band, Row, Summary } from './pick-sets.ts';
import { amount, setName } from './words.ts';
import type { Say } from './zh.ts';

/** One row per group, and one per advert shown individually. */
export function table(picked: PayAdvertisedPicked, { lang, say }: Speech<Say>): ListedTable {
  const { columns, caption } = say;
  const pay = (value: number) => amount(value, lang);
  const quartile = (
    key: string,
    words: Say['columns']['lowQ1'],
    of: (summary: Summary) => number,
  ): TableColumn<Row> => ({
    ...{ key, kind: 'number', ...words },
    cell: ({ band }) => numberCell(band.summary && of(band.summary), pay),
  });
  const end = (key: 'low' | 'high'): TableColumn<Row> => ({
    ...{ key, kind: 'number', ...columns[key] },
    cell: ({ single }) => numberCell(single?.[key], pay),
  });
  return tableOf<Row>(
    { caption, rows: rowsOf(picked), id: ({ id }) => id },
    [
      { ...{ key: 'set', kind: 'text', ...columns.set }, cell: ({ set }) => textCell(setName(set, lang)) },
      { ...{ key: 'experience', kind: 'text', ...columns.experience }, cell: ({ band }) => experience(band, lang) },
      quartile('low_median', columns.lowMedian, ({ low }) => low.median),
      quartile('high_median', columns.highMedian, ({ high }) => high.median),
      end('low'),
      end('high'),
      {
        ...{ key: 'count', kind: 'number', ...columns.count },
        cell: ({ band, single }) => numberCell(single?.count ?? band.count, (value) => formatNumber(value, lang)),
      },
      quartile('low_q1', columns.lowQ1, ({ low }) => low.q1),
      quartile('low_q3', columns.lowQ3, ({ low }) => low.q3),
      quartile('high_q1', columns.highQ1, ({ high }) => high.q1),
      quartile('high_q3', columns.highQ3, ({ high }) => high.q3),
      cityColumn(({ single }) => (single?.advert.city ?? picked.city)?.name[lang]),
      { ...{ key: 'title', kind: 'text', ...columns.title }, cell: ({ single }) => textCell(single?.advert.title) },
      gradeColumn(({ single, set }) => single?.advert.grade ?? set.grade),
    ],
    lang,
  );
}

const experience = ({ experience: { name } }: Band, lang: Lang) => textCell(name[lang]);
