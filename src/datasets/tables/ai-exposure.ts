import type { Rows } from '../rows/rows.ts';

/** The score of the job's exposure to AI in a study. Scales differ and are not comparable. */
export type AiExposure = Readonly<ReturnType<typeof shapeAiExposure>[number]>;

/**
 * The job's scores in studies of AI exposure. `rank` is the rank among all occupations of the study's own file,
 * computed here: 1 is the most exposed, and ties share the best rank. `of` is how many occupations that file ranks;
 * undefined where unknown.
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
