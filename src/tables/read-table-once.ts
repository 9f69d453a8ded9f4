import { NoticeList } from './table-draft.ts';
import type { CheckOptions } from './read-table.ts';
import { readTable } from './read-table.ts';
import type { TableInput } from './workbook/sheet-input.ts';
import type { TableDraft } from './table-draft.ts';
import type { Resource } from './package/descriptor.ts';

interface Reading {
  readonly bytes: Uint8Array;
  readonly today: string | undefined;
  readonly draft: TableDraft;
}

/** The last readings of each table. Two, because the present table is compared with the accepted one. */
const readings = new WeakMap<Resource, readonly Reading[]>();
const kept = 2;

/**
 * Reads a table as `readTable` does, but reuses an earlier reading of the same bytes: where data are checked repeatedly
 * (during development, in the checker), one table changes and the others do not.
 */
export function readTableOnce(input: TableInput, file: string, resource: Resource, options: CheckOptions): TableDraft {
  // A caller with `watch` expects its callbacks, and the digest of a declared hash may differ.
  const isPlain = input instanceof Uint8Array && options.watch === undefined && resource.hash === undefined;
  if (!isPlain) return readTable(input, file, resource, options);
  const { today } = options;
  const before = readings.get(resource) ?? [];
  const same = before.find((reading) => reading.today === today && areSame(reading.bytes, input));
  const reading = same ?? { bytes: input.slice(), today, draft: readTable(input, file, resource, options) };
  readings.set(resource, [reading, ...before.filter((one) => one !== reading)].slice(0, kept));
  return copyOf(reading.draft, file);
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** A copy of a draft, to which the check of references may add. */
const copyOf = (draft: TableDraft, file: string): TableDraft => ({
  ...draft,
  file,
  findings: [...draft.findings],
  notices: new NoticeList(draft.notices),
  rows: [...draft.rows],
});
