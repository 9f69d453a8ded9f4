import { formatNumber } from '../../i18n/format-number.ts';
import { capital } from '../../i18n/sentences.ts';
import { unitStyle } from '../../i18n/units.ts';
import { round } from '../../lib/numbers/round.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { numberCell, textCell, tableOf } from '../shared/table-of.ts';
import { flagName, sourceColumns, yearColumn } from '../shared/columns.ts';
import type { PayAbroadPicked, PayPoint } from './pick.ts';
import { fullName } from './words.ts';
import type { Say } from './zh.ts';

/** One row per figure, country by country. */
export function table({ countries }: PayAbroadPicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { caption, columns, measures } = say;
  return tableOf<PayPoint>(
    {
      caption,
      rows: countries.flatMap(({ series }) => series.flatMap(({ points }) => points)),
      id: ({ id }) => id,
    },
    [
      { key: 'who', kind: 'text', ...columns.who, cell: (point) => textCell(capital(fullName(point, speech))) },
      {
        ...{ key: 'pay', kind: 'number' as const, ...columns.pay },
        cell: ({ value, unit }) =>
          numberCell(round(value * unitStyle(unit, lang).factor, 6), (number) => formatNumber(number, lang)),
      },
      yearColumn(({ year }) => year),
      { key: 'country', kind: 'text', ...columns.country, cell: ({ country }) => textCell(say.countries[country]) },
      {
        ...{ key: 'measure', kind: 'text' as const, ...columns.measure },
        cell: ({ measure, unit }) => textCell(`${measures[measure]} (${unitStyle(unit, lang).name})`),
      },
      { key: 'classification', kind: 'text', ...columns.version, cell: ({ version }) => textCell(version) },
      { key: 'flag', kind: 'text', ...columns.flag, cell: ({ flag }) => flagName(flag, lang) },
      ...sourceColumns<PayPoint>(lang, (point) => point),
    ],
    lang,
  );
}
