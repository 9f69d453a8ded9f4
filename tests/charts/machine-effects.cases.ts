import type { EffectRow } from '../../src/charts/machine-effects/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<readonly EffectRow[]> = {
  none: () => [],
  one: (rows) => rows.slice(0, 1),
  missing: (rows) => rows.map((row) => ({ ...row, claim: { ...row.claim, figure: undefined } })),
  // Nothing but what was measured.
  measured: (rows) => rows.filter(({ voice }) => voice === 'study'),
};
