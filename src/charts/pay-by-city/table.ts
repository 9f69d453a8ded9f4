import type { ListedTable, Speech } from '../chart.ts';
import { textCell, tableOf } from '../shared/table-of.ts';
import { cityColumn, numberColumn } from '../shared/columns.ts';
import type { CityRow, PayByCityPicked } from './pick.ts';
import { otherLines, rowId } from './words.ts';
import type { Say } from './zh.ts';

/** One row per city: both ends first, then their basis, then what others print for it. */
export function table({ rows }: PayByCityPicked, { lang, say }: Speech<Say>): ListedTable {
  const { columns, caption } = say;
  const number = (key: string, words: Say['columns']['low'], value: (row: CityRow) => number | undefined) =>
    numberColumn<CityRow>(key, words, value);
  return tableOf<CityRow>(
    { caption, rows, id: rowId },
    [
      cityColumn(({ city }) => city.name[lang]),
      number('low', columns.low, ({ low }) => low.median),
      number('high', columns.high, ({ high }) => high.median),
      numberColumn('employers', columns.employers, ({ employers }) => employers),
      numberColumn('adverts', columns.adverts, ({ adverts }) => adverts),
      number('low_q1', columns.lowQ1, ({ low }) => low.q1),
      number('high_q3', columns.highQ3, ({ high }) => high.q3),
      number('low_by_advert', columns.lowByAdvert, ({ byAdvert }) => byAdvert[0]),
      number('high_by_advert', columns.highByAdvert, ({ byAdvert }) => byAdvert[1]),
      {
        key: 'others',
        kind: 'text',
        ...columns.others,
        cell: (row) =>
          textCell(row.others.length > 0 ? otherLines(row, lang, say).join(lang === 'zh' ? '；' : '; ') : undefined),
      },
      number('minimum_wage', columns.minimum, ({ minimum }) => minimum?.value),
      {
        key: 'evidence',
        kind: 'text',
        ...columns.evidence,
        cell: ({ minimum }) => textCell(minimum && say.evidence[minimum.state]),
      },
    ],
    lang,
  );
}
