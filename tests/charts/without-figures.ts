import type { BankRows } from '../../src/charts/shared/year-series.ts';

/** The same years of the banks' survey without any figure. */
export const withoutFigures = ({ years, gaps }: BankRows): BankRows => ({
  years: years.map(({ year }) => ({
    year,
    metrics: {},
    staffCount: undefined,
    staffChange: undefined,
    institutionsChange: undefined,
    staffPerInstitution: undefined,
    callsPerHead: undefined,
  })),
  gaps,
});
