import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { Field, MissingMark, Resource } from '../../tables/package/descriptor.ts';

interface FieldRules {
  /** Type, unit, whether it may be missing, bounds, keys: a few words on one line. */
  readonly sentence: string;
  readonly pattern: string | undefined;
  /** Missing marks that need an explanation; empty where only the empty cell is one and the sentence says so. */
  readonly marks: readonly MissingMark[];
}

/** What a cell of a field must be, in words, from its Table Schema. */
export function fieldRules(field: Field, { schema }: Resource, lang: Lang): FieldRules {
  const { comma, colon, data: w } = words(lang);
  const { constraints, missingValues, unit } = field;
  const isKey = schema.primaryKey.includes(field.name);
  const required = constraints.required || isKey;
  const onlyEmpty = missingValues.every((mark) => mark.value === '' && mark.label === undefined);
  const rules = [
    w.types[field.type],
    unit === undefined ? undefined : `${w.unit}${colon}${unitStyle(unit, lang).name}`,
    required ? w.required : onlyEmpty ? w.optionalEmpty : w.optional,
    isKey ? w.isKey : undefined,
    constraints.unique && !isKey ? w.unique : undefined,
    said(w.minimum, constraints.minimum),
    said(w.maximum, constraints.maximum),
    said(w.above, constraints.exclusiveMinimum),
    said(w.below, constraints.exclusiveMaximum),
    said(w.minLength, constraints.minLength === 1 ? undefined : constraints.minLength),
    said(w.maxLength, constraints.maxLength),
  ];
  return {
    sentence: rules.filter((rule) => rule !== undefined).join(comma),
    pattern: constraints.pattern,
    marks: required || onlyEmpty ? [] : missingValues,
  };
}

const said = (word: (value: string) => string, value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : word(String(value));
