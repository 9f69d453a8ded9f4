import type { Bilingual } from '../../i18n/lang.ts';
import type { RowOf, Rows } from '../rows/rows.ts';

/**
 * The pay of agents elsewhere, by official statistics. Currencies, measures and definitions differ and are not
 * comparable.
 */
export interface PayAbroad extends ReturnType<typeof provenance> {
  readonly country: 'US' | 'GB' | 'JP';
  /** The code of the occupation, or of a group within it: `7211`; `female all_10plus`. */
  readonly series: string;
  /**
   * The name of the series in the table: an occupation, a sex or a size of firm; undefined where the table covers one
   * occupation.
   */
  readonly who: Bilingual | undefined;
  /** The edition of the classification, where the table names it. Editions are not comparable. */
  readonly version: string | undefined;
  /** The median of a year or an hour, or the mean of a month. */
  readonly measure: 'annual' | 'hourly' | 'monthly';
  readonly unit: string;
  readonly value: number | undefined;
}

/** The code of the United Kingdom as a whole among the areas of the table. */
const wholeUk = 'K02000001';

const ukMeasures: Readonly<Record<string, Pick<PayAbroad, 'measure' | 'unit'>>> = {
  annual_pay: { measure: 'annual', unit: 'GBP_year' },
  hourly_pay: { measure: 'hourly', unit: 'GBP_hour' },
};

const provenance = (row: RowOf<'us-national' | 'uk-pay' | 'jp-pay'>) => {
  const { id, year, flag, source, publisher, grade, note } = row;
  return { id, year, flag, source, publisher, grade, note };
};

/** What agents earn by official statistics of other countries, each in its own currency and by its own definition. */
export function shapePayAbroad(rows: Pick<Rows, 'us-national' | 'uk-pay' | 'jp-pay'>): PayAbroad[] {
  return [
    ...rows['us-national'].flatMap((row): PayAbroad[] => {
      const same = { ...provenance(row), country: 'US', series: 'agents', who: undefined, version: undefined } as const;
      return [
        { ...same, measure: 'annual', unit: 'USD_year', value: row.median_annual },
        { ...same, measure: 'hourly', unit: 'USD_hour', value: row.median_hourly },
      ];
    }),
    ...rows['uk-pay'].flatMap((row): PayAbroad[] => {
      const kind = ukMeasures[row.measure.id];
      if (!kind || row.geography_code !== wholeUk || row.employees.id !== 'all') return [];
      const { soc_code, soc_version, median: value } = row;
      const { id: series, name: who } = soc_code;
      return [{ ...provenance(row), ...kind, country: 'GB', series, who, version: soc_version.id, value }];
    }),
    ...rows['jp-pay'].map((row): PayAbroad => ({
      ...provenance(row),
      ...{ country: 'JP', measure: 'monthly', unit: 'thousand_JPY_month', version: undefined },
      ...{
        series: `${row.sex.id} ${row.firm_size.id}`,
        value: row.contractual_cash_earnings,
        who: row.sex.id === 'all' ? row.firm_size.name : row.sex.name,
      },
    })),
  ];
}
