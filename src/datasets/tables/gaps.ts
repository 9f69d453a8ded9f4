import * as v from 'valibot';
import { bilingual } from '../claim.ts';
import { maybe, maybeText, named, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import { citiesById } from '../places.ts';
import type { Gap } from '../published.ts';

const schema = v.object({
  id: text,
  table: maybeText,
  metric: maybeText,
  city: maybe(named),
  tenure: maybeText,
  period: maybeText,
  reason: named,
  looked_zh: maybeText,
  looked_en: maybeText,
  note_zh: maybeText,
  note_en: maybeText,
});

/** What was looked for and is not published, joined to names. */
export function shapeGaps(input: Input): Gap[] {
  return joinRows(input, 'gaps', schema, { city: citiesById(input) }, ['reason']).map((row) => ({
    id: row.id,
    table: row.table,
    metric: row.metric,
    city: row.city,
    tenure: row.tenure,
    period: row.period,
    reason: row.reason,
    looked: bilingual(row.looked_zh, row.looked_en),
    note: bilingual(row.note_zh, row.note_en),
  }));
}
