import { defineChart } from '../define-chart.ts';
import { draw } from './draw.ts';
import { toEvidence } from './record.ts';
import type { EvidenceMapPicked, EvidenceMapRows } from './pick.ts';
import { pickEvidenceMap } from './pick.ts';
import { table } from './table.ts';
import { text, tips, topicName } from './words.ts';
import type { Say } from './zh.ts';

/** What do we know, and from whom? Every measure by year: published and how well, contradicted, or looked for in vain. */
export const chart = defineChart<EvidenceMapRows, EvidenceMapPicked, Say>({
  id: 'evidence-map',
  topic: 'evidence',
  hue: 'context',
  question: { zh: '我们知道什么，谁说的？', en: 'What do we know, and from whom?' },
  name: { zh: '证据地图', en: 'Map of the evidence' },
  tables: [
    'salaries',
    'adverts-2024',
    'adverts-experience',
    'official-pay',
    'bank-centres',
    'turnover',
    'market-size',
    'demand',
    'experience',
    'operations',
    'machine-effects',
    'us-national',
    'workforce-abroad',
    'gaps',
  ],
  rows: (published) => ({ evidence: toEvidence(published) }),
  /** One topic at a time, out of those that have rows. */
  controls: (rows, { say }) => {
    const choices = pickEvidenceMap(rows, {}).topics.map((topic) => ({ value: topic, label: topicName(topic, say) }));
    return [
      { key: 'topic', label: say.control, kind: 'choice', choices: [{ value: 'all', label: say.all }, ...choices] },
    ];
  },
  pick: pickEvidenceMap,
  text,
  table,
  tips,
  draw,
  states: {
    topic: { topic: 'banks' },
  },
});
