import type { Identifier } from '@mdn/browser-compat-data';
import type { Atrule, CssNode, Declaration, Rule } from 'css-tree';
import { generate, parse, walk } from 'css-tree';
import { compat, lacking, within } from './support.ts';

export interface StyleFault {
  /** As `:has()`, `color-mix()`, `@container`, `text-wrap: balance`, `dvh`. */
  readonly feature: string;
  /** The selector, declaration or rule that it stands in. */
  readonly where: string;
  readonly lacks: string;
}

const { properties, selectors, types, 'at-rules': atRules } = compat.css as Readonly<Record<string, Identifier>>;
const units: readonly (readonly [RegExp, string])[] = [
  [/^[dsl]v(?:[whib]|min|max)$/, 'viewport_percentage_units_dynamic'],
  [/^cq(?:[whib]|min|max)$/, 'container_query_length_units'],
  [/^r?(?:cap|ch|ic|lh)$|^rex$/, ''],
];
const length = types?.['length'] as Identifier;

/** Functions of values, by name: `color-mix`, `min`. */
const functions = new Map<string, Identifier>();
for (const [name, type] of within(types)) {
  functions.set(name, type);
  for (const [inner, feature] of within(type)) if (!functions.has(inner)) functions.set(inner, feature);
}

/**
 * What a style sheet uses that the oldest browsers lack and has no other answer for: what stands in `@supports` is asked
 * for first, and a declaration whose property is declared before it, in words that they know, is the better of two.
 */
export function styleFaults(css: string): StyleFault[] {
  const faults: StyleFault[] = [];
  const add = (feature: string, where: string, lacks: string | undefined): void => {
    if (lacks !== undefined) faults.push({ feature, where, lacks });
  };
  const sheet = parse(css, { parseValue: true, parseCustomProperty: true });
  const rules: (Rule | null)[] = [];
  walk(sheet, {
    enter(this: { readonly atrule: Atrule | null; readonly rule: Rule | null }, node: CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports') return walk.skip;
      if (node.type === 'Atrule') atRuleFaults(node, add);
      if (node.type === 'Raw' && rules.length > 0) add('unread', generate(node), 'css-tree cannot read it');
      if (node.type === 'Rule') {
        if (rules.length > 0) add('nesting', generate(node.prelude), lacking(selectors?.['nesting']));
        rules.push(node);
        selectorFaults(node.prelude, add);
      }
      if (node.type === 'Declaration' && !hasFallback(node, this.rule)) declarationFaults(node, add);
      return undefined;
    },
    leave(node: CssNode) {
      if (node.type === 'Rule') rules.pop();
    },
  });
  return faults;
}

type Add = (feature: string, where: string, lacks: string | undefined) => void;

function atRuleFaults(node: Atrule, add: Add): void {
  const prelude = node.prelude ? generate(node.prelude) : '';
  const rule = atRules?.[node.name];
  add(`@${node.name}`, prelude, lacking(rule));
  if (node.name !== 'media' || !node.prelude) return;
  for (const [, feature = ''] of prelude.matchAll(/\(\s*([a-z-]+)/g))
    add(`@media (${feature})`, prelude, lacking(rule?.[feature.replace(/^(?:min|max)-/, '')]));
  if (/[<>]/.test(prelude)) add('@media range', prelude, lacking(rule?.['range_syntax']));
}

function selectorFaults(prelude: CssNode, add: Add): void {
  walk(prelude, (node) => {
    if (node.type !== 'PseudoClassSelector' && node.type !== 'PseudoElementSelector') return;
    const mark = node.type === 'PseudoClassSelector' ? ':' : '::';
    add(`${mark}${node.name}`, generate(prelude), lacking(selectors?.[node.name]));
  });
}

function declarationFaults(node: Declaration, add: Add): void {
  const where = generate(node);
  const property = properties?.[node.property];
  if (!node.property.startsWith('-')) add(node.property, where, lacking(property));
  for (const { feature, lacks } of valueFaults(node.value, property)) add(feature, where, lacks);
}

function valueFaults(
  value: CssNode,
  property: Identifier | undefined,
): { feature: string; lacks: string | undefined }[] {
  const found: { feature: string; lacks: string | undefined }[] = [];
  walk(value, (node) => {
    if (node.type === 'Function') found.push({ feature: `${node.name}()`, lacks: lacking(functions.get(node.name)) });
    if (node.type === 'Identifier') found.push({ feature: node.name, lacks: lacking(property?.[node.name]) });
    if (node.type === 'Dimension') {
      const [, key] = units.find(([pattern]) => pattern.test(node.unit)) ?? [];
      if (key !== undefined) found.push({ feature: node.unit, lacks: lacking(length[key === '' ? node.unit : key]) });
    }
  });
  return found.filter(({ lacks }) => lacks !== undefined);
}

/** Whether the same block says the same before in words that all know. */
function hasFallback(node: Declaration, rule: Rule | null): boolean {
  for (const other of rule?.block.children ?? []) {
    if (other === node) return false;
    if (other.type !== 'Declaration' || other.property !== node.property) continue;
    if (valueFaults(other.value, properties?.[other.property]).length === 0) return true;
  }
  return false;
}
