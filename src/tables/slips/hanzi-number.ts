import { hanziValue } from '../../lib/numbers/hanzi-numeral.ts';

/**
 * The numbers that a run of Chinese numerals may stand for: one (三万 is 30,000, 百亿 ten thousand million), both ends of
 * neighbours (三四千 is 3,000 and 4,000), none where it is no numeral.
 */
export function hanziNumbers(text: string): number[] {
  const pair = /[一二三四五六七八九](?=[一二三四五六七八九])/.exec(text);
  const at = pair?.index ?? -1;
  const ends = pair ? [text.slice(0, at + 1) + text.slice(at + 2), text.slice(0, at) + text.slice(at + 1)] : [text];
  const values = ends.map(hanziValue);
  return values.flatMap((value) => (values.includes(null) ? [] : (value ?? [])));
}
