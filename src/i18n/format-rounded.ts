import type { Figure } from '../lib/figure.ts';
import { roundSignificant } from '../lib/numbers/round.ts';
import { withBound } from './format-figure.ts';
import { formatNumber } from './format-number.ts';
import type { Lang } from './lang.ts';
import { unitStyle } from './units.ts';

/** How titles, tiles and labels print numbers. Tips, tables and files print them as published. */
export interface RoundedStyle {
  /** The number of significant digits; two if not given. */
  readonly digits?: 2 | 3;
  /** As in `formatFigure`, but `bare` keeps 万 and 亿, m and bn, which are part of the number. */
  readonly style?: 'unit' | 'short' | 'bare';
}

/** The powers of ten that a language writes as a word, greatest first. Thousands are written out. */
const words = {
  zh: [
    { word: '亿', size: 1e8 },
    { word: '万', size: 1e4 },
  ],
  en: [
    { word: 'bn', size: 1e9 },
    { word: 'm', size: 1e6 },
  ],
} as const;

/** The word for a power of ten after the number in a unit's pattern: `{n}亿元`, `CNY {n}bn`. */
const behind = { zh: /\{n\}([十千万亿]?)/, en: /\{n\}(bn|m(?![a-z]))?/ } as const;
const sizes: Readonly<Record<string, number>> = { 十: 10, 千: 1e3, 万: 1e4, 亿: 1e8, m: 1e6, bn: 1e9 };

/**
 * A figure rounded as in a newspaper, with its bound in words: `超过450亿元`, `over CNY 45bn`; with three digits `142万个`,
 * `1.42m seats`.
 * @throws when the figure has no number at all
 */
export function roundedFigure(figure: Figure, lang: Lang, given: RoundedStyle = {}): string {
  const { around, part } = writer(figure.unit, lang, given);
  return withBound(figure, lang, {
    one: (value) => around(written(part(value))),
    range: (low, high) => {
      const [from, to] = [part(low), part(high)];
      return around(`${from.word === to.word ? from.number : written(from)}–${written(to)}`);
    },
  });
}

/** A rounded number with its unit and without bound: `87亿元`, `CNY 8.7bn`. */
export function roundedQuantity(value: number, unit: string, lang: Lang, given: RoundedStyle = {}): string {
  const { around, part } = writer(unit, lang, given);
  return around(written(part(value)));
}

/** The rounded number alone, in the unit that its axis or heading names: `87`, `8.7`. */
export const roundedValue = (value: number, unit: string, lang: Lang, digits: 2 | 3 = 2): string =>
  formatNumber(roundSignificant(value * unitStyle(unit, lang).factor, digits), lang);

/** A count, to three digits, of something that the surrounding words name: `1.73万`, `17,300`; `10.6亿`, `1.06bn`. */
export const roundedCount = (value: number, lang: Lang): string =>
  roundedQuantity(value, 'person', lang, { digits: 3, style: 'bare' });

interface Part {
  readonly number: string;
  readonly word: string;
}

const written = ({ number, word }: Part): string => number + word;

function writer(unit: string, lang: Lang, { digits = 2, style = 'unit' }: RoundedStyle) {
  const { pattern, short, factor } = unitStyle(unit, lang);
  const [, power = ''] = behind[lang].exec(pattern) ?? [];
  const outer = { unit: pattern, short, bare: '{n}' }[style];
  return {
    around: (number: string): string => outer.replace(`{n}${style === 'bare' ? '' : power}`, number),
    part: (value: number): Part => {
      const whole = roundSignificant(value * factor * (sizes[power] ?? 1), digits);
      const scale = words[lang].find(({ size }) => Math.abs(whole) >= size);
      return { number: formatNumber(whole / (scale?.size ?? 1), lang), word: scale?.word ?? '' };
    },
  };
}
