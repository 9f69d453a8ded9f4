import * as v from 'valibot';
import { flags } from '../../lib/figure.ts';
import { bilingual, claimEntries } from '../claim.ts';
import { maybeNumber, maybeText, named, number, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import type { AiExposure, Source } from '../published.ts';

const schema = v.object({
  id: text,
  study: named,
  measure: named,
  occupation_title: named,
  value: number,
  scale: named,
  rank_from_top: number,
  rank_of: maybeNumber,
  period: maybeText,
  licence: named,
  flag: v.picklist(flags),
  source: claimEntries.source,
  note_zh: maybeText,
  note_en: maybeText,
});

/** Scores of the job in studies of AI exposure, with its rank in each study’s own file, joined to the names of codes. */
export function shapeAiExposure(input: Input, sources: ReadonlyMap<string, Source>): AiExposure[] {
  return joinRows(input, 'ai-exposure', schema, { source: sources }, [
    ...['study', 'measure', 'occupation_title', 'scale', 'licence'],
  ]).map((row) => ({
    id: row.id,
    study: row.study,
    measure: row.measure,
    occupation: row.occupation_title,
    value: row.value,
    scale: row.scale,
    rank: row.rank_from_top,
    of: row.rank_of,
    period: row.period,
    licence: row.licence,
    flag: row.flag,
    source: row.source.id,
    publisher: row.source.publisher,
    grade: row.source.grade,
    note: bilingual(row.note_zh, row.note_en),
  }));
}
