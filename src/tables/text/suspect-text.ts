import type { Params } from '../messages/message.ts';

/** Text that was decoded wrongly more than once and cannot be restored. */
const hopeless = /锟斤|斤拷|烫烫烫|屯屯屯|锘[\u7d00-\u7fff]/;

/** The Windows-1252 characters of the bytes 80 to 9F. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009f';
const trailing = `[\u0080-\u00bf${windows1252}]`;
const westernRun = new RegExp(`[\u00c2-\u00df]${trailing}|[\u00e0-\u00ef]${trailing}{2}|[\u00f0-\u00f4]${trailing}{3}`);

/** GBK characters made of the first two bytes of a hanzi in UTF-8 (E4–E9, 80–BF), which are rare in real text. */
const chineseRun = new RegExp(`[${decodeRange(0xe4, 0xe9, 0x80, 0xbf)}]`);

function decodeRange(leadFrom: number, leadTo: number, trailFrom: number, trailTo: number): string {
  const bytes: number[] = [];
  for (let lead = leadFrom; lead <= leadTo; lead += 1) {
    for (let trail = trailFrom; trail <= trailTo; trail += 1) bytes.push(lead, trail);
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}

/** A cheap test of a whole file: false means that no cell can be mojibake. */
function mayHoldMojibake(text: string): boolean {
  return hopeless.test(text) || westernRun.test(text) || chineseRun.test(text);
}

/** Whether a cell is UTF-8 that was decoded as Windows-1252 or GBK. */
export function isMojibake(cell: string): boolean {
  if (hopeless.test(cell)) return true;
  if (westernRun.test(cell)) return true;
  if (!chineseRun.test(cell)) return false;
  return (cell.match(/[\u0080-\uffff]+/g) ?? []).some(isUtf8InGbk);
}

let gbkBytes: ReadonlyMap<string, readonly number[]> | undefined;

/** The bytes that each GBK character stands for, built on first use. */
function gbkTable(): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  table.set('€', [0x80]);
  return table;
}

/** Whether a run, encoded as GBK and decoded as UTF-8, gives at least two hanzi; a missing last byte is allowed. */
function isUtf8InGbk(run: string): boolean {
  gbkBytes ??= gbkTable();
  const bytes: number[] = [];
  for (const character of run) {
    const pair = gbkBytes.get(character);
    if (!pair) break;
    bytes.push(...pair);
  }
  const text = new TextDecoder('utf-8').decode(Uint8Array.from(bytes.slice(0, bytes.length - (bytes.length % 3))));
  return /^[\u3000-\u9fff\uff00-\uffef]{2,}$/.test(text);
}

/** Characters that are never allowed in a table: C0 except tab and line ends, DEL and C1. */
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
/** Colour sequences of a terminal, including their letters. */
const escapes = /\x1b\[[\d;]*[A-Za-z]/g;
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
/** Embeddings, overrides and isolates, which change the order in which text is shown. */
const bidi = /[\u202a-\u202e\u2066-\u2069]/;
const lost = /\ufffd|^\?{2,}$/;
/** Every character that the reading of a cell looks for beyond plain text, for one pass over a file. */
const anything =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\xa0\u00ad\u0370-\u03ff\u0400-\u052f\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff\ufffd\u0300-\u036f]|\?\?/;

/** Invisible characters: zero-width space, joiners, marks, word joiner, byte order mark, soft hyphen. */
export const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]/g;

interface Suspicion {
  readonly code: 'control-character' | 'bidi-control' | 'text-lost' | 'text-mojibake';
  readonly params: Params;
}

/** False when no cell of the text can be suspect, so that cells need not be examined one by one. */
export function mayBeSuspect(text: string): boolean {
  return anything.test(text) || mayHoldMojibake(text);
}

/** What makes a cell invalid whatever its type; null if nothing does. */
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
