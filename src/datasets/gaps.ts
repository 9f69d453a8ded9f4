import * as v from 'valibot';
import { bilingual } from './claim.ts';
import { maybeText, text } from './entries.ts';
import type { Input } from './input.ts';
import { known } from './known.ts';
import { citiesById } from './places.ts';
import type { Gap } from './published.ts';

const schema = v.object({
  id: text,
  table: maybeText,
  metric: maybeText,
  city: maybeText,
  tenure: maybeText,
  period: maybeText,
  reason: text,
  looked_zh: maybeText,
  looked_en: maybeText,
  note_zh: maybeText,
  note_en: maybeText,
});

/** What was looked for and is not published, joined to names. */
export function shapeGaps(input: Input): Gap[] {
  const cities = citiesById(input);
  const reason = input.names('gaps', 'reason');
  return input.rows('gaps', schema).map((row) => ({
    id: row.id,
    table: row.table,
    metric: row.metric,
    city: row.city === undefined ? undefined : known(cities, row.city),
    tenure: row.tenure,
    period: row.period,
    reason: reason(row.reason),
    looked: bilingual(row.looked_zh, row.looked_en),
    note: bilingual(row.note_zh, row.note_en),
  }));
}
