import { words } from '../i18n/dictionary.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Field, Resource } from '../tables/types.ts';

interface FieldRules {
  /** Type, whether it may be missing, bounds, keys: each a short word. */
  readonly words: readonly string[];
  readonly pattern: string | undefined;
  readonly required: boolean;
}

/** What a cell of a field must be, in words, from its Table Schema. */
export function fieldRules(field: Field, { schema }: Resource, lang: Lang): FieldRules {
  const w = words(lang).data;
  const { constraints } = field;
  const { pattern, minLength } = constraints;
  const isKey = schema.primaryKey.includes(field.name);
  const required = constraints.required || isKey;
  const rules = [
    w.types[field.type],
    required ? w.required : w.optional,
    isKey ? w.primaryKey : undefined,
    constraints.unique && !isKey ? w.unique : undefined,
    said(w.minimum, constraints.minimum),
    said(w.maximum, constraints.maximum),
    said(w.above, constraints.exclusiveMinimum),
    said(w.below, constraints.exclusiveMaximum),
    said(w.minLength, minLength === 1 ? undefined : minLength),
    said(w.maxLength, constraints.maxLength),
  ];
  return { words: rules.filter((rule) => rule !== undefined), pattern, required };
}

const said = (word: (value: string) => string, value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : word(String(value));
