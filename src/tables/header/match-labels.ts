import { declaredUnit, isRatio } from './unit-row.ts';
import { latinLookalike, lookalikeCodes } from '../names/lookalikes.ts';
import { invisible } from '../text/suspect-text.ts';
import type { Field, Resource } from '../package/descriptor.ts';
import { contradicts, parseUnit } from '../cells/units.ts';

/** How a header label names its field. */
type LabelForm = 'name' | 'spelling' | 'alias' | 'deprecated' | 'unit-differs' | 'homoglyph';

export interface LabelMatch {
  readonly field: Field;
  readonly form: LabelForm;
  /**
   * For `unit-differs` the unit in the label, for `homoglyph` the code points of the lookalikes, for `deprecated` the
   * former name.
   */
  readonly detail: string;
}

/** 月薪（元）, 机构（中文）（name）: words, and the text in the last brackets after them. */
const bracketed = /^(.+?)\s*[(（[]([^()（）[\]]+)[)）\]]\s*$/;

/** 月薪/元, 月薪：元, pay_元 */
const suffixed = /^([^/／:：]+?)\s*[/／:：_]\s*([^/／:：_]+)$/;

/** Finds the field that a label names; null when none does. */
export type LabelMatcher = (label: string) => LabelMatch | null;

/** Longer labels match no field. */
const longest = 300;

/** Cached, because preparing the labels of a description takes longer than reading a small file. */
const prepared = new WeakMap<Resource, LabelMatcher>();

/**
 * Matches labels by name, by declared title, by spelling without regard to case and blanks, and with a unit in
 * brackets.
 */
export function labelMatcher(resource: Resource): LabelMatcher {
  const matcher = prepared.get(resource) ?? prepareMatcher(resource);
  prepared.set(resource, matcher);
  return matcher;
}

function prepareMatcher(resource: Resource): LabelMatcher {
  const { fields } = resource.schema;
  const names = unique(fields, (field) => [field.name]);
  const titles = unique(fields, (field) => titlesOf(field));
  const former = new Map(
    fields.flatMap((field) => field.deprecated.map((name) => [plainLabel(name), { field, name }] as const)),
  );
  const plainNames = unique(fields, (field) => [plainLabel(field.name)]);
  const plainTitles = unique(fields, (field) => titlesOf(field).map(plainLabel));
  const bases = unique(fields, (field) => titlesOf(field).map((title) => plainLabel(title.replace(bracketed, '$1'))));
  const find = (label: string): LabelMatch | null => {
    const exact = names.get(label);
    if (exact) return { field: exact, form: 'name', detail: '' };
    const plain = plainLabel(label);
    const old = former.get(plain);
    // A former name may differ only in case or blanks from another column's present name: the present name wins.
    if (old && !plainNames.has(plain)) return { field: old.field, form: 'deprecated', detail: old.name };
    const titled = titles.get(label);
    const spelt = plainNames.get(plain);
    const field = titled ?? spelt ?? plainTitles.get(plain) ?? bases.get(plain);
    return field ? { field, form: titled || !spelt ? 'alias' : 'spelling', detail: '' } : null;
  };
  return (label) => {
    if (label === '' || label.length > longest) return null;
    const found = find(label) ?? withBrackets(label, find);
    if (found) return found;
    const latin = latinLookalike(label);
    const meant = latin === null ? null : find(latin);
    return meant && { field: meant.field, form: 'homoglyph', detail: lookalikeCodes(label).join(' ') };
  };
}

/**
 * A label without the differences that do not distinguish columns: width, case, blanks, line breaks, invisible
 * characters.
 */
function plainLabel(label: string): string {
  return label.normalize('NFKC').replace(invisible, '').replace(/\s+/g, '').toLowerCase();
}

function titlesOf(field: Field): string[] {
  return [field.title, field.titleEn].filter((title): title is string => title !== undefined && title !== '');
}

/** The labels that name one field only; those of several are omitted. */
function unique(fields: readonly Field[], labels: (field: Field) => readonly string[]): ReadonlyMap<string, Field> {
  const found = new Map<string, Field | null>();
  for (const field of fields) {
    for (const label of new Set(labels(field))) found.set(label, found.has(label) ? null : field);
  }
  return new Map([...found].filter((entry): entry is [string, Field] => entry[1] !== null));
}

function unitSuffix(label: string): RegExpExecArray | null {
  const match = suffixed.exec(label);
  const unit = match && parseUnit(match[2] ?? '');
  return unit && unit.base !== '' ? match : null;
}

/** Reads a label with brackets: 月薪（元）names 月薪 when the unit agrees; 月薪（low）, as in our own Excel files, names low. */
function withBrackets(label: string, find: LabelMatcher): LabelMatch | null {
  const flat = label.replace(/[\r\n]+/g, '');
  const match = bracketed.exec(flat) ?? unitSuffix(flat);
  if (!match) return null;
  const [, base = '', inside = ''] = match;
  const named = find(inside.trim());
  const titled = find(base.trim());
  if (named?.form === 'deprecated') return named;
  if (named) return titled === null || titled.field === named.field ? { ...named, form: 'alias' } : null;
  if (!titled) return null;
  const unit = parseUnit(inside);
  const declared = declaredUnit(titled.field);
  const percent = unit?.base === 'percent' && isRatio(titled.field);
  const differs = unit !== null && (declared ? contradicts(unit, declared) : percent || unit.power !== 0);
  const form = titled.form === 'name' ? 'spelling' : titled.form;
  if (form === 'deprecated' && !differs) return titled;
  return { field: titled.field, form: differs ? 'unit-differs' : form, detail: inside };
}
