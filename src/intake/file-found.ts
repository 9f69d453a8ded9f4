import type { Measure } from './measures.ts';
import type { Quantity } from './quantity.ts';
import type { Found, KnownTable, ToConfirm } from './sentence.ts';

/** The context of a clause: the whole text, the period that applies, and what the clause before was about. */
export interface Around {
  readonly plain: string;
  readonly period: string;
  readonly forecast: boolean;
  readonly tables: readonly KnownTable[];
  readonly topic: Found | null;
  readonly clause: string;
}

/**
 * The words for the sector that a table is about. Where a sentence has none of them, a person must confirm the sector.
 */
const sectors: Readonly<Record<Measure['table'], RegExp>> = {
  'bank-centres': /银行/,
  'market-size': /智能客服|客服行业/,
  turnover: /客服|呼叫中心|联络中心|坐席|座席|话务/,
  salaries: /客服/,
};
/**
 * Measures whose words other trades use as well. They are read only where the sector is named, or an ellipsis is in its
 * place.
 */
const common = new Set(['staff', 'satisfaction']);

/** Whether a measure's words may be read as that measure in this text. */
export function isItsSector(measure: Measure, plain: string): boolean {
  return sectors[measure.table].test(plain) || !common.has(measure.metric) || plain.includes('...');
}

/** Turns a quantity into the cells of a row; null where the table has no such period. */
export function fileFound(
  measure: Measure,
  unit: string,
  printed: Quantity,
  fields: Readonly<Record<string, string>>,
  around: Around,
): Found | null {
  const isSaid = sectors[measure.table].test(around.plain);
  // Figures about banks are yearly: a month or a quarter has no row.
  if (measure.table === 'bank-centres' && !/^(?:\d{4})?$/.test(around.period)) return null;
  // A forecast is never exact.
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

/** The city and the post, by their names in our tables; null when the text holds anything else. */
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
