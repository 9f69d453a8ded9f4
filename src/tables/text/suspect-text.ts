import { isMojibake, mayHoldMojibake } from './mojibake.ts';
import type { Params } from '../messages/message.ts';

/** Characters that never belong into a table: C0 but tab and line ends, DEL and C1. */
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
/** Colours of a terminal, with the letters that belong to them. */
const escapes = /\x1b\[[\d;]*[A-Za-z]/g;
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
/** Embeddings, overrides and isolates: they change the order in which text is shown. */
const bidi = /[\u202a-\u202e\u2066-\u2069]/;
const lost = /\ufffd|^\?{2,}$/;
/** Everything that the reading of a cell looks for beyond plain text, in one pass over a file. */
const anything =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\xa0\u00ad\u0370-\u03ff\u0400-\u052f\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff\ufffd\u0300-\u036f]|\?\?/;

/** Invisible characters: zero-width space, joiners, marks, word joiner, byte order mark, soft hyphen. */
export const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]/g;

export interface Suspicion {
  readonly code: 'control-character' | 'bidi-control' | 'text-lost' | 'text-mojibake';
  readonly params: Params;
}

/** False when no cell of the text can be suspect, so that cells need no look of their own. */
export function mayBeSuspect(text: string): boolean {
  return anything.test(text) || mayHoldMojibake(text);
}

/** What makes a cell unfit whatever its type; null if nothing does. */
export function suspectText(cell: string): Suspicion | null {
  const found = control.exec(cell) ?? bidi.exec(cell);
  if (found) {
    const code = found[0].charCodeAt(0);
    return code < 0xa0
      ? {
          code: 'control-character',
          params: { character: `\\x${hex(code, 2)}`, write: cell.replace(escapes, '').replace(controls, '').trim() },
        }
      : { code: 'bidi-control', params: { character: `U+${hex(code, 4).toUpperCase()}` } };
  }
  if (lost.test(cell)) return { code: 'text-lost', params: {} };
  return isMojibake(cell) ? { code: 'text-mojibake', params: {} } : null;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
