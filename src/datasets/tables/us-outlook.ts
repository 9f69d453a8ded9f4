import * as v from 'valibot';
import { flags } from '../../lib/figure.ts';
import { bilingual, claimEntries } from '../claim.ts';
import { maybeNumber, maybeText, named, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import type { OutlookClaim, Source } from '../published.ts';

const schema = v.object({
  id: text,
  series: named,
  measure: named,
  period: text,
  value: maybeNumber,
  unit: maybeText,
  flag: v.picklist(flags),
  source: claimEntries.source,
  note_zh: maybeText,
  note_en: maybeText,
});

/** Projections and other numbers that the US statistics bureau publishes of the occupation; its words without a number are left out. */
export function shapeUsOutlook(input: Input, sources: ReadonlyMap<string, Source>): OutlookClaim[] {
  return joinRows(input, 'us-outlook', schema, { source: sources }, ['series', 'measure']).flatMap((row) => {
    const { id, series, measure, period, value, unit, flag, source } = row;
    if (value === undefined || unit === undefined) return [];
    return [
      {
        ...{ id, series, measure, period, flag, carriers: [], note: bilingual(row.note_zh, row.note_en) },
        ...{ source: source.id, publisher: source.publisher, grade: source.grade },
        figure: { value, bound: 'exact' as const, unit },
      },
    ];
  });
}
