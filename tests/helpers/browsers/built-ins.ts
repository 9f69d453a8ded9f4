import type { Identifier } from '@mdn/browser-compat-data';
import { compat, lacking, within } from './support.ts';

/** Built-ins of the language and of browsers, by the name of their object: `Map`, `URLSearchParams`. */
const objects = new Map<string, Identifier>([
  ...within(compat.api),
  ...within(compat.javascript['builtins']),
  ...within((compat.javascript['builtins'] as Identifier)['Intl']),
]);

/** What hangs on the global object: `reportError`, `structuredClone`. */
const globals = new Map<string, Identifier>([
  ...within(compat.api['Window']),
  ...within(compat.api['WorkerGlobalScope']),
  ...objects,
  ...within((compat.javascript['builtins'] as Identifier)['globals']),
]);

/** Objects whose new members are looked for by name alone: the language's, and those of the DOM that scripts of pages meet. */
const common = [
  ...within(compat.javascript['builtins'] as Identifier).map(([name]) => name),
  ...['AbortSignal', 'Blob', 'Clipboard', 'CSSStyleDeclaration', 'CustomElementRegistry', 'DOMTokenList', 'Document'],
  ...['Element', 'Event', 'EventTarget', 'File', 'FormData', 'Headers', 'HTMLElement', 'HTMLDialogElement'],
  ...['HTMLInputElement', 'HTMLSelectElement', 'Navigator', 'Node', 'Range', 'Request', 'Response', 'Selection'],
  ...['ShadowRoot', 'SVGElement', 'URL', 'URLSearchParams', 'Window', 'Worker'],
];

/** Of each name of a member: what the oldest browsers lack, where they have it on no object at all. */
const lackingMembers = new Map<string, string>();
for (const owner of common)
  for (const [key, member] of within(objects.get(owner))) {
    const lacks = lacking(member);
    const name = key.replace(/_static$/, '');
    const { status } = member.__compat ?? {};
    if (lacks !== undefined && status?.standard_track === true && !status.deprecated)
      lackingMembers.set(name, `${owner}.${name} (${lacks})`);
  }
for (const [, object] of objects)
  for (const [key, member] of within(object)) if (lacking(member) === undefined) lackingMembers.delete(key);

export const lackingGlobal = (name: string): string | undefined => lacking(globals.get(name));

/** @param owner name of the object: `Map`, `Intl` */
export function lackingMember(owner: string, name: string): string | undefined {
  const object = objects.get(owner);
  const has = (key: string): boolean => object !== undefined && Object.hasOwn(object, key);
  return lacking(has(name) ? object?.[name] : has(`${name}_static`) ? object?.[`${name}_static`] : undefined);
}

export const isObject = (name: string): boolean => objects.has(name);

/** Of a member whose object is not known. */
export const lackingAnywhere = (name: string): string | undefined => lackingMembers.get(name);
