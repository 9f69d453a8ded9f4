import type { Rows } from '../rows/rows.ts';

/**
 * Something that was looked for and is not published. `table` is the table that would hold it; undefined where no table
 * of ours covers the country.
 */
export type Gap = Readonly<ReturnType<typeof shapeGaps>[number]>;

/** All gaps, in the file's order. */
export const shapeGaps = ({ gaps }: Pick<Rows, 'gaps'>) =>
  gaps.map((row) => ({
    id: row.id,
    table: row.table?.id,
    metric: row.metric,
    city: row.city,
    tenure: row.tenure?.id,
    period: row.period,
    reason: row.reason,
    looked: row.looked,
    note: row.note,
  }));
