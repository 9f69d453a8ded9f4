/** The values of digits in hanzi. 两 is the two before what is counted. */
export const hanziDigits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
/** The factors by which these signs multiply the digit before them. */
export const hanziPlaces: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 };
const sections: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The source of a pattern: signs that a numeral is written with. */
export const hanziSigns = '[零〇一二两三四五六七八九十百千万亿]+';

/**
 * The value of a numeral: 三百二十万 is 3,200,000, 百亿 is 10,000,000,000, 三百二 is 320; null for what is none, such as 三四 or
 * 百千.
 */
export function hanziValue(text: string): number | null {
  let [total, section] = [0, 0];
  let open: number | null = null;
  let [place, sectionScale] = [Infinity, Infinity];
  let before = '';
  for (const sign of text) {
    const digit = hanziDigits[sign];
    const size = hanziPlaces[sign];
    const scale = sections[sign];
    if (digit !== undefined) {
      if (open !== null && open !== 0) return null;
      open = digit;
    } else if (size !== undefined) {
      if (size >= place) return null;
      section += (open === null || open === 0 ? 1 : open) * size;
      [open, place] = [null, size];
    } else if (scale !== undefined) {
      const own = section + (open ?? 0);
      if (own === 0 && before in sections && scale > sectionScale) total *= scale;
      else if (scale >= sectionScale || (own === 0 && before !== '')) return null;
      else total += (own || 1) * scale;
      [section, open, place, sectionScale] = [0, null, Infinity, scale];
    } else return null;
    before = sign;
  }
  // 三百二 is 320, and 三百零二 is not.
  const isCut = open !== null && section > 0 && place >= 100 && !/[零〇].$/.test(text);
  return total + section + (isCut ? ((open ?? 0) * place) / 10 : (open ?? 0));
}
