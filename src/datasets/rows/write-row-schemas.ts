import type { DataPackage } from '../../tables/package/descriptor.ts';
import type { RowPart } from './row-parts.ts';
import { rowParts } from './row-parts.ts';

/**
 * The text of `row-schemas.ts`. TypeScript takes no types from JSON, so the descriptor is translated into schemas.
 * Microdata is left out, because its rows are not published.
 */
export function writeRowSchemas({ resources }: DataPackage): string {
  const tables = resources
    .filter(({ microdata }) => !microdata)
    .map((resource) => ({ name: resource.name, parts: rowParts(resource) }));
  const body = tables.map(({ name, parts }) => `  ${keyOf(name)}: row({\n${parts.map(lineOf).join('')}  }),\n`);
  const used = new Set(['row', ...tables.flatMap(({ parts }) => parts.flatMap(entriesOf))]);
  return [
    '// Written from data/datapackage.json by `npm run row-schemas`, never by hand; a test compares the two.\n',
    "import { claimEntries, sourceEntries } from '../claim.ts';\n",
    importOf([...used].sort()),
    '\n/** The schema of a row of each table, as read and with names in place of codes (`row-parts.ts`). */\n',
    'export const rowSchemas = {\n',
    ...body,
    '};\n',
  ].join('');
}

/** An import, broken over lines as Prettier does it. */
function importOf(names: readonly string[]): string {
  const line = `import { ${names.join(', ')} } from '../entries.ts';\n`;
  return line.length <= 121
    ? line
    : `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '../entries.ts';\n`;
}

const keyOf = (name: string): string => (name.includes('-') ? `'${name}'` : name);

function lineOf(part: RowPart): string {
  if (typeof part === 'string') return `    ...${part}Entries,\n`;
  const { key, kind, required } = part;
  if (required) return key === kind ? `    ${key},\n` : `    ${keyOf(key)}: ${kind},\n`;
  return `    ${keyOf(key)}: ${maybeOf(kind)},\n`;
}

const maybeOf = (kind: string): string =>
  kind === 'text' ? 'maybeText' : kind === 'number' ? 'maybeNumber' : `maybe(${kind})`;

function entriesOf(part: RowPart): string[] {
  if (typeof part === 'string') return [];
  const { kind, required } = part;
  if (required) return [kind];
  return kind === 'text' || kind === 'number' ? [maybeOf(kind)] : ['maybe', kind];
}
