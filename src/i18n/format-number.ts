import { round } from '../lib/numbers/round.ts';
import type { Lang } from './lang.ts';

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * A number as readers see it: thousands separated, the minus sign U+2212, at most `digits` decimals (by default as many
 * as the number has, up to six).
 */
export function formatNumber(value: number, lang: Lang, digits?: number): string {
  const key = `${lang}:${digits ?? ''}`;
  const formatter =
    formatters.get(key) ??
    new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
      maximumFractionDigits: digits ?? 6,
      minimumFractionDigits: 0,
    });
  formatters.set(key, formatter);
  return formatter.format(digits === undefined ? value : round(value, digits)).replace('-', '\u2212');
}

/** A change as readers see it: with a plus sign where it is a rise. */
export const formatSigned = (value: number, lang: Lang, digits?: number): string =>
  (value > 0 ? '+' : '') + formatNumber(value, lang, digits);
