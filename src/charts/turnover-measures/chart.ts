import type { Control, Speech } from '../chart.ts';
import { defineChart } from '../chart.ts';
import { drawTurnoverMeasures } from './draw.ts';
import type { TurnoverMeasuresPicked, TurnoverMeasuresRows } from './pick.ts';
import { isCharted, pickTurnoverMeasures, rank } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** How many leave? Every published figure by itself, under the definition it was published with. */
export const chart = defineChart<TurnoverMeasuresRows, TurnoverMeasuresPicked, Say>({
  id: 'turnover-measures',
  topic: 'leaving',
  hue: 'people',
  question: { zh: '客服走得有多快？', en: 'How many agents leave?' },
  name: { zh: '离职与流失的各种口径', en: 'Measures of leaving' },
  tables: ['turnover'],
  rows: ({ turnover }) => ({
    claims: turnover.filter((claim) => isCharted(claim.definition.id)),
    samples: turnover.filter((claim) => claim.definition.id === 'sample_size'),
  }),
  controls,
  pick: pickTurnoverMeasures,
  text,
  table,
  tips,
  draw: drawTurnoverMeasures,
  states: {
    definition: { definition: 'attrition_month' },
    'definition-of-few': { definition: 'leaver_share' },
  },
});

/** One definition at a time, of those that have figures. */
function controls({ claims }: TurnoverMeasuresRows, { lang, say }: Speech<Say>): readonly Control[] {
  const definitions = [...new Map(claims.map(({ definition }) => [definition.id, definition])).values()];
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
  ];
}
