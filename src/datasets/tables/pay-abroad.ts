import * as v from 'valibot';
import { flags } from '../../lib/figure.ts';
import { bilingual, claimEntries } from '../claim.ts';
import { maybeNumber, maybeText, named, number, text } from '../entries.ts';
import type { Input } from '../input.ts';
import { joinRows } from '../join.ts';
import type { PayAbroad, Source } from '../published.ts';

const common = {
  id: text,
  year: number,
  flag: v.picklist(flags),
  source: claimEntries.source,
  note_zh: maybeText,
  note_en: maybeText,
};

const us = v.object({ ...common, median_annual: maybeNumber, median_hourly: maybeNumber });
const uk = v.object({
  ...common,
  ...{ geography_code: text, soc_code: named, soc_version: text, measure: text, employees: text, median: maybeNumber },
});
const jp = v.object({ ...common, sex: named, firm_size: named, contractual_cash_earnings: number });

/** The United Kingdom as a whole, of all areas of the table. */
const wholeUk = 'K02000001';

const ukMeasures: Readonly<Record<string, Pick<PayAbroad, 'measure' | 'unit'>>> = {
  annual_pay: { measure: 'annual', unit: 'GBP_year' },
  hourly_pay: { measure: 'hourly', unit: 'GBP_hour' },
};

type Row = v.InferOutput<v.ObjectSchema<typeof common, undefined>>;

const provenance = (row: Row) => ({
  ...{ id: row.id, year: row.year, flag: row.flag, source: row.source.id },
  ...{ publisher: row.source.publisher, grade: row.source.grade, note: bilingual(row.note_zh, row.note_en) },
});

/** What agents earn by official statistics of other countries, each in its own currency and by its own definition. */
export function shapePayAbroad(input: Input, sources: ReadonlyMap<string, Source>): PayAbroad[] {
  const partners = { source: sources };
  return [
    ...joinRows(input, 'us-national', us, partners).flatMap((row): PayAbroad[] => {
      const same = { ...provenance(row), country: 'US', series: 'agents', who: undefined, version: undefined } as const;
      return [
        { ...same, measure: 'annual', unit: 'USD_year', value: row.median_annual },
        { ...same, measure: 'hourly', unit: 'USD_hour', value: row.median_hourly },
      ];
    }),
    ...joinRows(input, 'uk-pay', uk, partners, ['soc_code']).flatMap((row): PayAbroad[] => {
      const kind = ukMeasures[row.measure];
      if (!kind || row.geography_code !== wholeUk || row.employees !== 'all') return [];
      const { soc_code, soc_version: version, median: value } = row;
      return [{ ...provenance(row), ...kind, country: 'GB', series: soc_code.id, who: soc_code.name, version, value }];
    }),
    ...joinRows(input, 'jp-pay', jp, partners, ['sex', 'firm_size']).map((row): PayAbroad => ({
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
