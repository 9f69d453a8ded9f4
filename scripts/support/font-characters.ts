/** Letters and signs besides those of GB/T 2312, as ranges of code points. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2070, 0x209c],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2150, 0x21ff],
  [0x2200, 0x22ff],
  [0x2460, 0x24ff],
  [0x25a0, 0x25ff],
  [0x3000, 0x303f],
  [0xff00, 0xffef],
];

/**
 * The characters of the bundled font, as far as the whole font has them: all 6,763 hanzi of GB/T 2312, signs, and
 * `extra`.
 */
export function fontCharacters(extra: string): string {
  const signs = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  return [...new Set([...signs, ...nationalStandard(), ...Array.from(extra)])].sort().join('');
}

/**
 * The hanzi and signs of GB/T 2312: the two-byte characters of GB18030 whose bytes are both at least A1, except its
 * private ones.
 */
export function nationalStandard(): string[] {
  const decoder = new TextDecoder('gb18030');
  const found: string[] = [];
  for (let lead = 0xa1; lead <= 0xf7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (/^[^\p{Co}\p{Cn}\ufffd]$/u.test(character)) found.push(character);
    }
  }
  return found;
}
