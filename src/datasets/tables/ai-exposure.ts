import type { Rows } from '../rows/rows.ts';

/** What a study scores the job's exposure to AI at; scales differ and are not comparable. */
export type AiExposure = Readonly<ReturnType<typeof shapeAiExposure>[number]>;

/**
 * Scores of the job in studies of AI exposure. `rank` is among all occupations of the study's own file, 1 the most
 * exposed, ties share the best, worked out here; `of` is how many that file ranks, undefined where it is not known.
 */
export const shapeAiExposure = (rows: Pick<Rows, 'ai-exposure'>) =>
  rows['ai-exposure'].map((row) => ({
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
    source: row.source,
    publisher: row.publisher,
    grade: row.grade,
    note: row.note,
  }));
