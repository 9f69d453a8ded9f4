import type { AnyNode, CallExpression, Expression, Literal, MemberExpression, Super } from 'acorn';
import { parse } from 'acorn';
import { isObject, lackingAnywhere, lackingGlobal, lackingMember } from './built-ins.ts';

/** Helpers of iterators that arrays have too: only what they are called on tells them apart. */
const helpers = /^(?:map|filter|flatMap|reduce|forEach|some|every|find)$/;
const iterators = /^(?:values|keys|entries|matchAll)$/;

/**
 * What a script uses that the oldest browsers lack: syntax, built-ins, members of built-ins. Types are not known in a
 * bundle, so a member is judged by its name where no built-in has had that name for longer.
 */
export function scriptFaults(code: string, kind: 'module' | 'script' = 'module'): string[] {
  const faults = new Set<string>();
  const names = new Set<string>();
  const nodes: { node: AnyNode; parent: AnyNode | undefined }[] = [];
  // Classes got static blocks in Safari 16.4; all else of ECMAScript 2022 is old enough, and of 2023 nothing is needed.
  visit(parsed(code, kind, faults), undefined, (node, parent) => {
    nodes.push({ node, parent });
    for (const name of declared(node)) names.add(name);
  });
  for (const { node, parent } of nodes) {
    for (const fault of faultsOf(node, parent, names)) faults.add(fault);
  }
  return [...faults].sort();
}

function parsed(code: string, kind: 'module' | 'script', faults: Set<string>): AnyNode {
  try {
    return parse(code, { ecmaVersion: 2022, sourceType: kind });
  } catch (error) {
    faults.add(`syntax: ${error instanceof Error ? error.message : String(error)}`);
    return parse(code, { ecmaVersion: 'latest', sourceType: kind });
  }
}

function* faultsOf(node: AnyNode, parent: AnyNode | undefined, names: ReadonlySet<string>): Generator<string> {
  if (node.type === 'StaticBlock') yield 'syntax: static block';
  if (node.type === 'Literal') yield* literalFaults(node);
  if (node.type === 'TemplateElement' && /\(\?<[=!]/.test(node.value.cooked ?? '')) yield 'syntax: lookbehind';
  if ((node.type === 'NewExpression' || node.type === 'CallExpression') && isGlobal(node.callee, 'RegExp', names)) {
    const [, flags] = node.arguments;
    if (flags?.type === 'Literal' && String(flags.value).includes('v')) yield 'syntax: RegExp flag v';
  }
  if (node.type === 'Identifier' && isReference(node, parent) && !names.has(node.name)) {
    const lacks = lackingGlobal(node.name);
    if (lacks !== undefined) yield `${node.name} (${lacks})`;
  }
  if (node.type === 'MemberExpression') yield* memberFaults(node, names);
  if (node.type === 'CallExpression') yield* iteratorFaults(node, names);
}

function* literalFaults(node: Literal): Generator<string> {
  if (node.regex) {
    if (/\(\?<[=!]/.test(node.regex.pattern)) yield 'syntax: lookbehind';
    if (node.regex.flags.includes('v')) yield 'syntax: RegExp flag v';
  } else if (typeof node.value === 'string' && /\(\?<[=!]/.test(node.value)) yield 'syntax: lookbehind';
}

function* memberFaults(node: MemberExpression, names: ReadonlySet<string>): Generator<string> {
  const name = memberName(node);
  if (name === undefined) return;
  const owner = node.object.type === 'Identifier' && !names.has(node.object.name) ? node.object.name : '';
  if (isObject(owner)) {
    const lacks = lackingMember(owner, name);
    if (lacks !== undefined) yield `${owner}.${name} (${lacks})`;
    return;
  }
  const lacks = lackingAnywhere(name);
  if (lacks !== undefined) yield `.${name}: ${lacks}`;
}

/** `map.values().map(…)`, `text.matchAll(…).filter(…)`. */
function* iteratorFaults({ callee }: CallExpression, names: ReadonlySet<string>): Generator<string> {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'CallExpression') return;
  const name = memberName(callee) ?? '';
  const made = callee.object.callee;
  if (!helpers.test(name) || made.type !== 'MemberExpression' || !iterators.test(memberName(made) ?? '')) return;
  if (!isGlobal(made.object, 'Object', names)) yield `.${memberName(made) ?? ''}().${name}: helper of iterators`;
}

function memberName({ property, computed }: MemberExpression): string | undefined {
  if (computed) return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
  return property.type === 'Identifier' ? property.name : undefined;
}

const isGlobal = (node: Expression | Super, name: string, names: ReadonlySet<string>): boolean =>
  node.type === 'Identifier' && node.name === name && !names.has(name);

/** Whether a name stands for a value: no key, no name of a member, no `typeof` that asks whether there is one. */
function isReference(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (!parent) return false;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent.type === 'Property') return parent.value === node;
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') return parent.value === node;
  if (parent.type === 'UnaryExpression') return parent.operator !== 'typeof';
  return !/^(?:Import|Export|Labeled|Break|Continue|MetaProperty)/.test(parent.type);
}

/** Names that a node declares, whatever the scope. */
function declared(node: AnyNode): string[] {
  if (node.type === 'VariableDeclarator') return namesIn(node.id);
  if (node.type === 'CatchClause') return node.param ? namesIn(node.param) : [];
  if ('local' in node && node.type !== 'ExportSpecifier') return [node.local.name];
  if (!/^(?:Arrow)?(?:Function|Class)/.test(node.type)) return [];
  const own = 'id' in node && node.id?.type === 'Identifier' ? [node.id.name] : [];
  return 'params' in node ? [...own, ...node.params.flatMap(namesIn)] : own;
}

function namesIn(pattern: AnyNode): string[] {
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type === 'ObjectPattern')
    return pattern.properties.flatMap((one) => namesIn(one.type === 'Property' ? one.value : one.argument));
  if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap((one) => (one ? namesIn(one) : []));
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left);
  return pattern.type === 'RestElement' ? namesIn(pattern.argument) : [];
}

function visit(
  node: AnyNode,
  parent: AnyNode | undefined,
  see: (node: AnyNode, parent: AnyNode | undefined) => void,
): void {
  see(node, parent);
  for (const value of Object.values(node) as unknown[])
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof child === 'object' && child !== null && 'type' in child && 'start' in child)
        visit(child as AnyNode, node, see);
}
