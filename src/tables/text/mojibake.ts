/** What is left of text that was decoded wrongly more than once; nothing in it can be read back. */
const hopeless = /锟斤|斤拷|烫烫烫|屯屯屯|锘[\u7d00-\u7fff]/;

/** Windows-1252 characters of the bytes 80 to 9F. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009f';
const trailing = `[\u0080-\u00bf${windows1252}]`;
const westernRun = new RegExp(`[\u00c2-\u00df]${trailing}|[\u00e0-\u00ef]${trailing}{2}|[\u00f0-\u00f4]${trailing}{3}`);

/** GBK characters made of the two first bytes of a hanzi in UTF-8 (E4–E9, 80–BF): rare in real text. */
const chineseRun = new RegExp(`[${decodeRange(0xe4, 0xe9, 0x80, 0xbf)}]`);

function decodeRange(leadFrom: number, leadTo: number, trailFrom: number, trailTo: number): string {
  const bytes: number[] = [];
  for (let lead = leadFrom; lead <= leadTo; lead += 1) {
    for (let trail = trailFrom; trail <= trailTo; trail += 1) bytes.push(lead, trail);
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}

/** Cheap test of a whole file: false means that no cell can be mojibake. */
export function mayHoldMojibake(text: string): boolean {
  return hopeless.test(text) || westernRun.test(text) || chineseRun.test(text);
}

/** Whether a cell is UTF-8 that was once read as Windows-1252 or GBK. */
export function isMojibake(cell: string): boolean {
  if (hopeless.test(cell)) return true;
  if (westernRun.test(cell)) return true;
  if (!chineseRun.test(cell)) return false;
  return (cell.match(/[\u0080-\uffff]+/g) ?? []).some(isUtf8InGbk);
}

let gbkBytes: ReadonlyMap<string, readonly number[]> | undefined;

/** Built on first need: what each GBK character was made of. */
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

/** At least two hanzi come out when the run is written as GBK and read as UTF-8; a lost last byte is allowed. */
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
