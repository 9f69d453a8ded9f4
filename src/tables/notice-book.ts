import type { CellNote } from './cells/cell-read.ts';
import type { Finding, Place } from './finding.ts';
import { findingAt } from './finding.ts';
import type { Params } from './messages/message.ts';

/** Lines named in a notice that stands for many cells. */
const maxLines = 5;

interface Entry {
  readonly first: Finding;
  readonly lines: number[];
  count: number;
}

/** Collects notices about cells: one for each kind and column, with the first place and how often. */
export class NoticeBook {
  readonly #entries: Map<string, Entry>;

  /** @param others begins with theirs, which stay as they are */
  constructor(others?: NoticeBook) {
    const before = [...(others ? others.#entries : [])];
    this.#entries = new Map(before.map(([key, { lines, ...entry }]) => [key, { ...entry, lines: [...lines] }]));
  }

  add(note: CellNote, place: Place & { readonly params?: Params }): void {
    const key = `${note.code}\0${place.field ?? ''}`;
    const entry = this.#entries.get(key);
    if (!entry) {
      const first = findingAt(
        { code: note.code, severity: 'notice', params: { ...place.params, ...note.params } },
        place,
      );
      this.#entries.set(key, { first, lines: [place.line ?? 0], count: 1 });
      return;
    }
    entry.count += 1;
    if (entry.lines.length < maxLines) entry.lines.push(place.line ?? 0);
  }

  /** All notices, each with `count` and the first `lines`. */
  findings(): Finding[] {
    return [...this.#entries.values()].map(({ first, lines, count }) => ({
      ...first,
      params: { ...first.params, count, lines: lines.map(String) },
    }));
  }
}
