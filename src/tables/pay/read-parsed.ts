import type { JsonObject, JsonReader } from '../package/json-reader.ts';
import { isObject, valueOf } from '../package/json-reader.ts';
import type { ParsedRule } from '../package/rules.ts';
import { keptReasons } from './monthly-pay.ts';
import { payPeriods } from './pay-words.ts';

const targets = ['low', 'high', 'value', 'bound', 'months'] as const;

/**
 * Reads our property `parsed` of a schema, which declares columns that hold what a parser makes of another column:
 * `{"field": "pay_printed", "as": "pay-range", "into": {"low": "low", "high": "high"}, "period": "month", "kept":
 * ["day"]}`. `period` is the period of a pay that prints none; `kept` lists the reasons for which a pay is expected to
 * be kept as printed. Faults are collected in the reader.
 */
export function readParsed(
  reader: JsonReader,
  schema: JsonObject,
  path: string,
  names: ReadonlySet<string>,
): readonly ParsedRule[] {
  return (reader.list(schema, 'parsed', path) ?? []).flatMap((item, index): ParsedRule[] => {
    const at = `${path}.parsed[${String(index)}]`;
    if (!isObject(item)) {
      reader.report('package-key-type', at, { wanted: 'object' }, item);
      return [];
    }
    const field = reader.neededText(item, 'field', at);
    const as = reader.neededText(item, 'as', at);
    const into = reader.object(item, 'into', at) ?? {};
    const columns = targets.flatMap((target): [string, string][] => {
      const name = reader.text(into, target, `${at}.into`);
      return name === undefined ? [] : [[target, name]];
    });
    const period = payPeriods.find((one) => one === (valueOf(item, 'period') ?? 'month'));
    const kept = reader.texts(item, 'kept', at) ?? [];
    for (const name of [field, ...columns.map(([, name]) => name)].filter((one) => one !== '' && !names.has(one)))
      reader.report('package-name', at, { kind: 'field' }, name);
    for (const key of Object.keys(into).filter((one) => !targets.some((target) => target === one)))
      reader.report('package-value', `${at}.into`, { wanted: targets.join(', ') }, key);
    if (as !== '' && as !== 'pay-range') reader.report('package-value', `${at}.as`, { wanted: 'pay-range' }, as);
    if (!period)
      reader.report('package-value', `${at}.period`, { wanted: payPeriods.join(', ') }, valueOf(item, 'period'));
    const reasons = keptReasons.filter((reason) => kept.includes(reason));
    if (reasons.length < new Set(kept).size)
      reader.report('package-value', `${at}.kept`, { wanted: keptReasons.join(', ') }, kept);
    return [{ field, as: 'pay-range', into: new Map(columns), period: period ?? 'month', kept: reasons }];
  });
}
