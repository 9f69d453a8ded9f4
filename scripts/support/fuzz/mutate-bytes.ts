import type { Chance } from './chance.ts';

/** Texts that are hard for readers of tables: signs of CSV, of numbers and dates, of other encodings, and formulas. */
export const signs: readonly string[] = [
  ...['"', '""', ',', '\n', '\r', '\r\n', ';', '\t', '|', '\0', '\ufeff', ' ', '\u00a0', '\u3000', '\u200b', '\u202e'],
  ...['=', '+', '-', '−', '%', '‰', '万', '亿', '元', '，', '。', '约', '<', '>', '&', "'", '\\', '/', '#', '１', '٣'],
  ...[
    '1',
    '0',
    '.',
    '1e5',
    '1,234',
    '0x1F',
    'NaN',
    '2024-02-30',
    '2024年1月',
    '45292',
    'Jan-24',
    '#REF!',
    '合计',
    '注：',
  ],
  ...[
    '__proto__',
    'constructor',
    'sep=;',
    '<<<<<<< ',
    '锟斤拷',
    '\ufffd',
    '𠮷',
    '🙂',
    'e\u0301',
    '\u001b[2J',
    '\u2028',
  ],
];
const encoder = new TextEncoder();
const signBytes = signs.map((sign) => encoder.encode(sign));

/** Changes bytes in up to `most` ways: flips, inserts, removes, doubles or cuts them. */
export function mutateBytes(bytes: Uint8Array, chance: Chance, most: number): Uint8Array {
  let changed = bytes;
  for (let left = chance.below(most + 1); left > 0; left -= 1) changed = mutateOnce(changed, chance);
  return changed;
}

function mutateOnce(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.below(bytes.length + 1);
  const end = Math.min(bytes.length, at + 1 + chance.below(chance.pick([2, 20, 400])));
  const [before, part, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  switch (chance.below(7)) {
    case 0:
      return joined(
        before,
        part.map((byte) => byte ^ (1 << chance.below(8))),
        after,
      );
    case 1:
      return joined(
        before,
        Uint8Array.from(part, () => chance.below(256)),
        after,
      );
    case 2:
      return joined(before, chance.pick(signBytes), part, after);
    case 3:
      return joined(before, chance.pick(signBytes), after);
    case 4:
      return joined(before, after);
    case 5:
      return joined(before, part, part, after);
    default:
      return chance.below(4) === 0 ? before : joined(after, before, part);
  }
}

/** Concatenates parts. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
