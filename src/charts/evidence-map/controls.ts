import type { Lang } from '../../i18n/lang.ts';
import type { Control } from '../chart.ts';
import type { EvidenceMapRows } from './pick.ts';
import { pickEvidenceMap } from './pick.ts';
import { dictionary } from './words.ts';

/** One topic at a time, of those that have rows. */
export function evidenceMapControls(rows: EvidenceMapRows, lang: Lang): Control[] {
  const say = dictionary[lang];
  const choices = pickEvidenceMap(rows, {}).topics.map((topic) => ({ value: topic, label: say.topics[topic] }));
  return [
    { key: 'topic', label: say.control, kind: 'choice', choices: [{ value: 'all', label: say.all }, ...choices] },
  ];
}
