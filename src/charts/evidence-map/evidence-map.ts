import { defineChart } from '../old-chart.ts';
import { evidenceMapControls } from './controls.ts';
import { drawEvidenceMap } from './draw.ts';
import { toEvidence } from './evidence.ts';
import type { EvidenceMapPicked, EvidenceMapRows } from './pick.ts';
import { pickEvidenceMap } from './pick.ts';
import { evidenceMapTable } from './table.ts';
import { evidenceMapTips } from './tips.ts';
import { evidenceMapWords } from './words.ts';

/** What do we know, from whom? Every measure by year: published and how well, contradicted, or looked for in vain. */
export const evidenceMap = defineChart<EvidenceMapRows, EvidenceMapPicked>({
  id: 'evidence-map',
  hue: 'context',
  question: { zh: '我们知道什么，谁说的？', en: 'What do we know, and from whom?' },
  name: { zh: '证据地图', en: 'Map of the evidence' },
  tables: [
    'salaries',
    'bank-centres',
    'turnover',
    'market-size',
    'demand',
    'experience',
    'operations',
    'us-national',
    'gaps',
  ],
  rows: (published) => ({ evidence: toEvidence(published) }),
  controls: evidenceMapControls,
  pick: pickEvidenceMap,
  words: evidenceMapWords,
  table: evidenceMapTable,
  tips: evidenceMapTips,
  draw: drawEvidenceMap,
  cases: {
    real: (rows) => rows,
    none: () => ({ evidence: [] }),
    one: ({ evidence }) => ({ evidence: evidence.filter((item) => item.figure).slice(0, 1) }),
    missing: ({ evidence }) => ({ evidence: evidence.filter((item) => item.missing) }),
  },
  states: {
    topic: { topic: 'banks' },
  },
});
