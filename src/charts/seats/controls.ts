import type { Lang } from '../../i18n/lang.ts';
import type { Control } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { SeatsRows } from './pick.ts';
import { definitions, pickSeats, publisherKey } from './pick.ts';
import { dictionary } from './words.ts';

/** Publishers with a figure that is drawn, in the order of the rows. */
export function seatsControls(rows: SeatsRows, lang: Lang): readonly Control[] {
  const { points } = pickSeats(rows, {});
  const sorted = [...points].sort(
    (a, b) => definitions.indexOf(a.claim.metric.id) - definitions.indexOf(b.claim.metric.id) || a.year - b.year,
  );
  const names = new Map(sorted.map(({ claim }) => [publisherKey(claim), publisherName(claim.publisher, lang)]));
  if (names.size < 2) return [];
  const { all, columns } = dictionary[lang];
  return [
    {
      key: 'publisher',
      label: columns.publisher,
      kind: 'choice',
      choices: [{ value: 'all', label: all }, ...[...names].map(([value, label]) => ({ value, label }))],
    },
  ];
}
