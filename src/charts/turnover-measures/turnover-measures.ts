import { defineChart } from '../old-chart.ts';
import { turnoverMeasuresControls } from './controls.ts';
import { drawTurnoverMeasures } from './draw.ts';
import type { TurnoverMeasuresPicked, TurnoverMeasuresRows } from './pick.ts';
import { pickTurnoverMeasures } from './pick.ts';
import { turnoverMeasuresTable } from './table.ts';
import { turnoverMeasuresTips } from './tips.ts';
import { turnoverMeasuresWords } from './words.ts';

/** How many leave? Every published figure by itself, under the definition it was published with. */
export const turnoverMeasures = defineChart<TurnoverMeasuresRows, TurnoverMeasuresPicked>({
  id: 'turnover-measures',
  hue: 'people',
  question: { zh: '客服走得有多快？', en: 'How many agents leave?' },
  name: { zh: '离职与流失的各种口径', en: 'Measures of leaving' },
  tables: ['turnover'],
  rows: ({ turnover }) => ({
    claims: turnover.filter((claim) => claim.definition.id !== 'sample_size'),
    samples: turnover.filter((claim) => claim.definition.id === 'sample_size'),
  }),
  controls: turnoverMeasuresControls,
  pick: pickTurnoverMeasures,
  words: turnoverMeasuresWords,
  table: turnoverMeasuresTable,
  tips: turnoverMeasuresTips,
  draw: drawTurnoverMeasures,
  cases: {
    real: (rows) => rows,
    none: () => ({ claims: [], samples: [] }),
    one: ({ claims }) => ({ claims: claims.slice(0, 1), samples: [] }),
    missing: ({ claims }) => ({ claims: claims.map((claim) => ({ ...claim, figure: undefined })), samples: [] }),
  },
  states: {
    definition: { definition: 'attrition_month' },
    'definition-of-few': { definition: 'leaver_share' },
  },
});
