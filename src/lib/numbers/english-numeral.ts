const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values: Readonly<Record<string, number>> = {
  ...Object.fromEntries(small.map((word, value) => [word, value])),
  ...Object.fromEntries(tens.map((word, index) => [word, (index + 2) * 10])),
};
const multipliers: Readonly<Record<string, number>> = {
  ...{ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};

/** A number while its words are read. */
interface Reading {
  /** The thousands and more that are complete. */
  readonly total: number;
  /** What the next multiplier applies to; undefined where no word has given it. */
  readonly part: number | undefined;
  /** The article or half before a multiplier: `a hundred`, `half a million`. */
  readonly share: number | undefined;
  /** Whether `and` stood last, as in `a hundred and five` and `two and a half`. */
  readonly joined: boolean;
}
const blank: Reading = { total: 0, part: undefined, share: undefined, joined: false };

/**
 * The numbers that a text prints in English words: `twenty-five`, `a hundred and five`, `two and a half million`, `half a
 * billion`. Neighbours that form no number are several (`five six`); articles and multipliers alone are none.
 */
export function englishNumbers(text: string): number[] {
  const found: number[] = [];
  let reading = blank;
  let end = 0;
  const finish = (): void => {
    const { total, part } = reading;
    if (total > 0 || part !== undefined) found.push(total + (part ?? 0));
    reading = blank;
  };
  for (const match of text.matchAll(/[a-z]+/gi)) {
    if (!/^[\s\u2010-]{1,3}$/.test(text.slice(end, match.index))) finish();
    end = match.index + match[0].length;
    const word = match[0].toLowerCase();
    const next = continued(reading, word);
    if (next) reading = next;
    else {
      finish();
      reading = continued(blank, word) ?? blank;
    }
  }
  finish();
  return found;
}

/** The number with one more word; undefined where the word does not belong to it. */
function continued(reading: Reading, word: string): Reading | undefined {
  const { total, part, share, joined } = reading;
  const isBlank = total === 0 && part === undefined;
  const value = values[word];
  if (value !== undefined) {
    if (share !== undefined || !completes(reading, value)) return undefined;
    return { ...blank, total, part: (part ?? 0) + value };
  }
  const times = multipliers[word];
  if (times !== undefined) {
    const own = part ?? share;
    if (own === undefined || joined) return undefined;
    if (times < 1000) return own < 100 ? { ...blank, total, part: own * times } : undefined;
    return total === 0 || total > own * times ? { ...blank, total: total + own * times } : undefined;
  }
  if (word === 'and') return isBlank ? undefined : { ...reading, joined: true };
  if (word === 'a' || word === 'an') {
    if (joined || share === 0.5) return reading;
    return isBlank ? { ...blank, share: 1 } : undefined;
  }
  if (word !== 'half') return undefined;
  if (joined) return part === undefined ? undefined : { ...blank, total, part: part + 0.5 };
  return isBlank ? { ...blank, share: 0.5 } : undefined;
}

/** Whether a value goes on with the part before it: 5 after 20, 25 or 5 after 100 and after a thousand. */
function completes({ part, joined }: Reading, value: number): boolean {
  if (part === undefined) return true;
  const open = part % 100;
  if (part > 0 && open === 0) return true;
  return !joined && open >= 20 && open % 10 === 0 && value > 0 && value < 10;
}
