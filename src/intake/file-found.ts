import type { Measure } from './measures.ts';
import type { Quantity } from './quantity.ts';
import type { Found, KnownTable, ToConfirm } from './sentence.ts';

/** What is known around a clause: the whole text, the period that holds, what the clause before was about. */
export interface Around {
  readonly plain: string;
  readonly period: string;
  readonly forecast: boolean;
  readonly tables: readonly KnownTable[];
  readonly topic: Found | null;
  readonly clause: string;
}

/** Whom a table is about; a sentence that does not say so leaves it to a person. */
const sectors: Readonly<Record<Measure['table'], RegExp>> = {
  'bank-centres': /银行/,
  'market-size': /智能客服|客服行业/,
  turnover: /客服|呼叫中心|联络中心|坐席|座席|话务/,
  salaries: /客服/,
};
/** Words that other trades use as well: without its sector, or an ellipsis in its place, nothing is made of them. */
const common = new Set(['staff', 'satisfaction']);

/**
 * Whether a measure's words may be taken for it in this text: words that other trades use as well need their sector.
 */
export function isItsSector(measure: Measure, plain: string): boolean {
  return sectors[measure.table].test(plain) || !common.has(measure.metric) || plain.includes('...');
}

/** Files a quantity as a row would be; null where the table has no such period. */
export function fileFound(
  measure: Measure,
  unit: string,
  printed: Quantity,
  fields: Readonly<Record<string, string>>,
  around: Around,
): Found | null {
  const isSaid = sectors[measure.table].test(around.plain);
  // Bank figures are yearly: a month or a quarter is not one of theirs.
  if (measure.table === 'bank-centres' && !/^(?:\d{4})?$/.test(around.period)) return null;
  // Nobody knows what is to come more exactly than about.
  const quantity = around.forecast && printed.bound === 'exact' ? { ...printed, bound: 'about' as const } : printed;
  const confirm: ToConfirm[] = [
    ...(isSaid ? [] : (['sector'] as const)),
    ...(around.period === '' ? (['period'] as const) : []),
    ...(around.forecast ? (['forecast'] as const) : []),
  ];
  const { table, metric } = measure;
  const { period, forecast, clause } = around;
  return { table, metric, period, unit, quantity, forecast, fields, confirm, clause };
}

/** City and post, by the names in our tables; null when anything else stands there. */
export function readWho(who: string, tables: readonly KnownTable[]): Readonly<Record<string, string>> | null {
  const named = (table: string): [string, string][] =>
    (tables.find(({ name }) => name === table)?.rows ?? [])
      .flatMap((row) =>
        [row['name_zh'], ...String(row['aliases'] ?? '').split(' ')].map((name): [string, string] => [
          String(name),
          String(row['id']),
        ]),
      )
      .filter(([name]) => name !== '')
      .sort((one, other) => other[0].length - one[0].length);
  let rest = who;
  const fields: Record<string, string> = {};
  for (const [field, table] of [
    ['city', 'cities'],
    ['role', 'roles'],
  ] as const) {
    rest = rest.replace(/^的/, '');
    const match = named(table).find(([name]) => rest.startsWith(name));
    if (!match) continue;
    fields[field] = match[1];
    rest = rest.slice(match[0].length);
  }
  return rest === '' && Object.keys(fields).length > 0 ? fields : null;
}
