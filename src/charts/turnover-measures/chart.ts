import type { Control } from '../control.ts';
import type { Speech } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { draw } from './draw.ts';
import type { TurnoverMeasuresPicked, TurnoverMeasuresRows } from './pick.ts';
import { pickTurnoverMeasures, views } from './pick.ts';
import { isCharted, isHome, rank } from './pick-points.ts';
import { table } from './table.ts';
import { tile } from './tile.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** How many leave? Every published figure by itself, with the definition it was published with. */
export const chart = defineChart<TurnoverMeasuresRows, TurnoverMeasuresPicked, Say>({
  id: 'turnover-measures',
  topic: 'turnover',
  hue: 'people',
  question: { zh: '客服走得有多快？', en: 'How many agents leave?' },
  name: { zh: '离职与流失的各种口径', en: 'Measures of leaving' },
  tables: ['turnover'],
  rows: ({ turnover, turnoverContext }) => ({
    claims: turnover.filter((claim) => isCharted(claim.definition.id)),
    context: turnoverContext.filter((claim) => isCharted(claim.definition.id)),
    samples: turnover.filter((claim) => claim.definition.id === 'sample_size'),
  }),
  controls,
  pick: pickTurnoverMeasures,
  text,
  table,
  tips,
  draw,
  tile,
  states: {
    definition: { definition: 'attrition_month' },
    'definition-of-few': { definition: 'leaver_share' },
    abroad: { show: 'abroad' },
    employers: { show: 'employers' },
    'nothing-left': { show: 'abroad', definition: 'left_within_year' },
  },
});

/** One definition at a time, out of those that have figures. */
function controls({ claims }: TurnoverMeasuresRows, { lang, say }: Speech<Say>): readonly Control[] {
  const definitions = [...new Map(claims.filter(isHome).map(({ definition }) => [definition.id, definition])).values()];
  const choices = definitions
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id, name }) => ({ value: id, label: name[lang] }));
  return [
    {
      key: 'definition',
      label: say.control,
      kind: 'choice',
      choices: [{ value: 'all', label: say.all }, ...choices],
    },
    {
      key: 'show',
      label: say.show,
      kind: 'choice',
      choices: views.map((value) => ({ value, label: say.views[value] })),
    },
  ];
}
