const digits = '零一二三四五六七八九';
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 };
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** What `hanziNumbers` reads, as the source of a pattern. */
export const hanziNumeral = '[零〇一二两三四五六七八九十百千万亿]+';

/**
 * The numbers that a run of Chinese numerals may stand for: one (三万 is 30,000, 百亿 ten thousand million), both ends of
 * neighbours (三四千 is 3,000 and 4,000), none where it is no numeral.
 */
export function hanziNumbers(text: string): number[] {
  const plain = text.replaceAll('两', '二').replaceAll('〇', '零');
  const pair = /[一二三四五六七八九](?=[一二三四五六七八九])/.exec(plain);
  if (pair) {
    const [at, next] = [pair.index, pair.index + 1];
    const ends = [plain.slice(0, next) + plain.slice(next + 1), plain.slice(0, at) + plain.slice(next)];
    return ends.some((end) => /[一-九]{2}/.test(end)) ? [] : ends.flatMap(hanziNumbers);
  }
  const value = readNumeral(plain);
  return value === null ? [] : [value];
}

/** Null for what is written as no numeral is, such as 千万 that nothing stands before. */
function readNumeral(text: string): number | null {
  let [total, section, digit] = [0, 0, 0];
  let last = Number.POSITIVE_INFINITY;
  for (const [at, sign] of Array.from(text).entries()) {
    const place = places[sign];
    const scale = scales[sign];
    if (digits.includes(sign)) digit = digits.indexOf(sign);
    else if (place !== undefined) {
      section += (digit || 1) * place;
      digit = 0;
    } else if (scale !== undefined) {
      if (scale >= last && total > 0 && section + digit === 0) return null;
      const own = section + digit;
      // 万亿 is a scale of its own; a scale that stands first is one of it.
      total = own === 0 && at > 0 ? total * scale : total + (own || 1) * scale;
      [section, digit] = [0, 0];
      last = scale;
    }
  }
  return total + section + digit;
}
