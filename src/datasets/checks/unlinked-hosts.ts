/**
 * Names in hosts that are never linked: sites with injected spam, hijacked copies and content farms, found while
 * sources were read. A name is one part of a host between dots, so that every subdomain and ending is meant.
 */
const names: ReadonlySet<string> = new Set([
  ...['alidaiyunying', 'chongwenmenhotelbeijing', 'handmsg', 'iongco87', 'jepdufc', 'jiangouhou', 'nakedoat'],
  ...['odtusol', 'pemgyu', 'ruihuidiecuting', 'tinckay', 'wxrnkj', 'yanshiren', 'yunthe'],
]);

/** Whether an address must not be linked or opened: its host is one of those, or a bare number. */
export function isUnlinkedHost({ hostname }: URL): boolean {
  return /^(?:[\d.]+|\[.*\])$/.test(hostname) || hostname.split('.').some((part) => names.has(part));
}
