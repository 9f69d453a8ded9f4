import type { HowManyAgentsRows } from '../../src/charts/how-many-agents/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<HowManyAgentsRows> = {
  none: () => ({ operations: [], wages: [] }),
  one: ({ operations }) => ({
    operations: operations.filter((claim) => claim.metric.id === 'agents_needed').slice(0, 1),
    wages: [],
  }),
  missing: ({ operations, wages }) => ({
    operations: operations.map((claim) => ({ ...claim, figure: undefined })),
    wages: wages.map((claim) => ({ ...claim, figure: undefined })),
  }),
};
