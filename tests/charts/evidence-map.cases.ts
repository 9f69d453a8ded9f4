import type { EvidenceMapRows } from '../../src/charts/evidence-map/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<EvidenceMapRows> = {
  none: () => ({ evidence: [] }),
  one: ({ evidence }) => ({ evidence: evidence.filter((item) => item.figure).slice(0, 1) }),
  missing: ({ evidence }) => ({ evidence: evidence.filter((item) => item.missing) }),
};
