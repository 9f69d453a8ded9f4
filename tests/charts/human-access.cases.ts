import type { HumanAccessRows } from '../../src/charts/human-access/pick.ts';
import type { RowOf } from '../../src/datasets/published.ts';
import type { Cases } from './cases.ts';

const nothing: HumanAccessRows = { apps: [], dials: [], dialGaps: [], timed: [], menu: [], anecdotes: [] };
const without = (claims: readonly RowOf<'experience'>[]) => claims.map((claim) => ({ ...claim, figure: undefined }));

export const cases: Cases<HumanAccessRows> = {
  none: () => nothing,
  one: ({ dials }) => ({ ...nothing, dials: dials.slice(0, 1) }),
  missing: ({ apps, dials, dialGaps, timed, menu, anecdotes }) => ({
    apps: without(apps),
    dials: without(dials),
    dialGaps,
    timed: without(timed),
    menu: without(menu),
    anecdotes: without(anecdotes),
  }),
};
