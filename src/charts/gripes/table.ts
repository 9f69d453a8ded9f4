import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import type { ChartTable } from '../chart.ts';
import { answerLabel, dictionary, ordered } from './names.ts';
import type { GripesPicked } from './pick.ts';
import { shareOf } from './pick.ts';

/** One row an answer, in the order drawn. */
export function gripesTable({ panels, sort }: GripesPicked, lang: Lang): ChartTable {
  const say = dictionary[lang];
  const number = (value: number) => formatNumber(value, lang);
  const column = (key: keyof typeof say.columns, numeric = false) => ({ key, label: say.columns[key], numeric });
  return {
    caption: say.caption,
    columns: [
      column('survey'),
      column('kind'),
      column('item'),
      column('share', true),
      column('sample', true),
      column('period'),
      column('publisher'),
      column('grade'),
    ],
    rows: panels.flatMap((panel) =>
      ordered(panel, sort, lang).map((claim) => ({
        id: claim.id,
        cells: [
          textCell(panel.survey.name[lang]),
          textCell(say.kinds[panel.kind]),
          textCell(answerLabel(claim.metric, lang)),
          numberCell(shareOf(claim), number),
          panel.sample?.figure
            ? numberCell(panel.sample.figure.value, number)
            : missing(panel.sampleGap?.reason.name[lang]),
          textCell(claim.period),
          textCell(claim.publisher[lang]),
          textCell(claim.grade),
        ],
      })),
    ),
  };
}
