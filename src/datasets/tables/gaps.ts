import type { Rows } from '../rows/rows.ts';

/** What was looked for and is not published. Its `table` would hold it; none where no table of ours covers the country. */
export type Gap = Readonly<ReturnType<typeof shapeGaps>[number]>;

/** What was looked for and is not published, in the file's order. */
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
