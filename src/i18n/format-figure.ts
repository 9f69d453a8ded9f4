import type { Figure } from '../lib/figure.ts';
import { round } from '../lib/numbers/round.ts';
import { formatNumber } from './format-number.ts';
import type { Lang } from './lang.ts';
import { unitStyle } from './units.ts';

const patterns = {
  zh: { exact: '{x}', about: '约{x}', at_least: '超过{x}', at_most: '不到{x}' },
  en: { exact: '{x}', about: 'about {x}', at_least: 'over {x}', at_most: 'under {x}' },
} as const;

/** A number in its printed unit, without bound: `4.17万人`, `41,700 people`. */
export function formatQuantity(value: number, unit: string, lang: Lang, digits?: number): string {
  const style = unitStyle(unit, lang);
  return style.pattern.replace('{n}', scaled(value, style.factor, lang, digits));
}

/** The number alone, for a mark whose axis or heading names the unit. */
export function formatValue(value: number, unit: string, lang: Lang, digits?: number): string {
  return scaled(value, unitStyle(unit, lang).factor, lang, digits);
}

const scaled = (value: number, factor: number, lang: Lang, digits?: number): string =>
  formatNumber(factor === 1 ? value : round(value * factor, 6), lang, digits);

/** A share, rounded as newspapers print it: `36%`. */
export const roundedPercent = (share: number, lang: Lang, digits = 0): string =>
  formatQuantity(round(share, digits), 'percent', lang);

type FigureStyle = 'unit' | 'short' | 'bare';

/**
 * A figure with its bound in words: `超过5,000元/月`, `CNY 3,000–4,000 a month`. `bare` omits the unit; `short` omits the
 * part that the surrounding words imply: `超过5,000元`, `CNY 3,000–4,000`.
 * @throws when the figure has no number at all
 */
export function formatFigure(figure: Figure, lang: Lang, style: FigureStyle = 'unit'): string {
  const { pattern, short, factor } = unitStyle(figure.unit, lang);
  const around = { unit: pattern, short, bare: '{n}' }[style];
  const wrap = (number: string) => around.replace('{n}', number);
  const show = (value: number) => scaled(value, factor, lang);
  return withBound(figure, lang, {
    one: (value) => wrap(show(value)),
    range: (low, high) => wrap(`${show(low)}–${show(high)}`),
  });
}

/** A figure as printed, or the words for there being none. */
export const figureText = (figure: Figure | undefined, lang: Lang, missing = '', style?: FigureStyle): string =>
  figure ? formatFigure(figure, lang, style) : missing;

/**
 * Puts the words of a figure's bound around its numbers, however these are written.
 * @throws when the figure has no number at all
 */
export function withBound(
  { value, low, high, bound, unit }: Figure,
  lang: Lang,
  write: { readonly one: (value: number) => string; readonly range: (low: number, high: number) => string },
): string {
  const words = patterns[lang];
  if (value !== undefined) return words[bound === 'about' ? 'about' : 'exact'].replace('{x}', write.one(value));
  if (low !== undefined && high !== undefined) return write.range(low, high);
  if (low !== undefined) return words.at_least.replace('{x}', write.one(low));
  if (high !== undefined) return words.at_most.replace('{x}', write.one(high));
  throw new Error(`a figure without a number (unit ${unit}, bound ${bound}) cannot be written`);
}
