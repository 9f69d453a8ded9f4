import type { TurnoverMeasuresRows } from '../../src/charts/turnover-measures/pick.ts';
import type { Cases } from './cases.ts';

export const cases: Cases<TurnoverMeasuresRows> = {
  none: () => ({ claims: [], context: [], samples: [] }),
  one: ({ claims }) => ({ claims: claims.slice(0, 1), context: [], samples: [] }),
  missing: ({ claims }) => ({
    claims: claims.map((claim) => ({ ...claim, figure: undefined })),
    context: [],
    samples: [],
  }),
  // A named publisher’s yearly rate, as there is none yet.
  sound: ({ claims, context, samples }) => ({
    context,
    samples,
    claims: claims.map((claim) =>
      claim.id === 'TRN007'
        ? {
            ...claim,
            grade: 'A',
            period: '2024',
            figure: { ...claim.figure, value: 25, unit: 'percent', bound: 'exact' },
          }
        : claim,
    ),
  }),
};
