import type { Grade } from './figure.ts';
import { grades } from './figure.ts';

/** The weakest grade among sources: what rests on all of them is no surer. Undefined where there are none. */
export const weakestGrade = (sources: readonly { readonly grade: Grade }[]): Grade | undefined =>
  grades.findLast((grade) => sources.some((source) => source.grade === grade));
