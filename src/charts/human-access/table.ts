import { formatNumber } from '../../i18n/format-number.ts';
import type { ExperienceClaim } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import type { ChartTable, TableRow } from '../chart.ts';
import { dictionary, figureText, periodName } from './names.ts';
import type { HumanAccessPicked } from './pick.ts';
import { endsOf } from './pick.ts';

type Kind = 'apps' | 'dials' | 'timed' | 'told';

/** One row a figure, and one for each number of firms dialled that nobody gives. */
export function humanAccessTable({ apps, dials, timed, told }: HumanAccessPicked, lang: Lang): ChartTable {
  const say = dictionary[lang];
  const column = (key: keyof typeof say.columns, numeric = false) => ({ key, label: say.columns[key], numeric });
  const rows = (kind: Kind, claims: readonly (ExperienceClaim | undefined)[]) =>
    claims.flatMap((claim) => (claim ? [claimRow(kind, claim, lang)] : []));
  return {
    caption: say.caption,
    columns: [
      column('kind'),
      column('metric'),
      column('population'),
      column('period'),
      column('figure'),
      column('low', true),
      column('high', true),
      column('publisher'),
      column('grade'),
    ],
    rows: [
      ...rows('apps', [apps?.tested, apps?.share, apps?.count]),
      ...dials.flatMap(({ period, faults, gap }) => [
        ...rows('dials', faults),
        ...(gap
          ? [
              {
                id: gap.id,
                cells: [
                  textCell(say.kinds.dials),
                  textCell(say.dialled),
                  textCell(faults[0]?.population[lang]),
                  { text: periodName(period, lang), value: period },
                  missing(gap.reason.name[lang]),
                  missing(),
                  missing(),
                  missing(),
                  missing(),
                ],
              },
            ]
          : []),
      ]),
      ...rows('timed', timed),
      ...rows('told', told),
    ],
  };
}

function claimRow(kind: Kind, claim: ExperienceClaim, lang: Lang): TableRow {
  const number = (value: number) => formatNumber(value, lang);
  const { low, high } = endsOf(claim);
  return {
    id: claim.id,
    cells: [
      textCell(dictionary[lang].kinds[kind]),
      textCell(claim.metric.name[lang]),
      textCell(claim.population[lang]),
      claim.period === undefined ? missing() : { text: periodName(claim.period, lang), value: claim.period },
      claim.figure ? textCell(figureText(claim, lang)) : missing(figureText(claim, lang)),
      numberCell(low, number),
      numberCell(high, number),
      textCell(claim.publisher[lang]),
      textCell(claim.grade),
    ],
  };
}
