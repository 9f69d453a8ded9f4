import type { Lang } from '../../src/i18n/lang.ts';
import { formatFigure, formatValue } from '../../src/i18n/format-figure.ts';
import { unitStyle } from '../../src/i18n/units.ts';
import type { Figure } from '../../src/lib/figure.ts';
import { numbersIn } from './numbers-in.ts';

/** Every figure inside what a chart is given, at any depth. */
export function figuresWithin(given: unknown): Figure[] {
  if (typeof given !== 'object' || given === null) return [];
  const { unit, bound } = given as Partial<Figure>;
  if (typeof unit === 'string' && typeof bound === 'string') return [given as Figure];
  return Object.values(given).flatMap(figuresWithin);
}

/** Numbers of a figure as the other language writes them, where the two write them differently. */
function othersOf(figure: Figure, lang: Lang): number[] {
  const other = lang === 'zh' ? 'en' : 'zh';
  if (unitStyle(figure.unit, other).factor === unitStyle(figure.unit, lang).factor) return [];
  return [figure.value, figure.low, figure.high].flatMap((value) =>
    value === undefined ? [] : numbersIn(formatValue(value, figure.unit, other)),
  );
}

/** A number of a sentence that is no share, ratio, difference of shares, or count of figures or cells (`10个数`). */
const bare = /\d[\d,]*(?:\.\d+)?(?!\.?\d)(?!\s?(?:%|×|倍|个百分点|个数|条|格|points|times|figures|bars|cells))/g;

/**
 * Numbers of a sentence that a figure has in the other language's unit only: 5.44 (of 54,400 people) in English, 54,400
 * (of 5.44万人) in Chinese.
 * @param beside what else the chart prints in the language, such as the cells of its table
 */
export function otherUnitNumbers(
  sentence: string,
  figures: readonly Figure[],
  beside: readonly string[],
  lang: Lang,
): number[] {
  const own = new Set([...figures.map((figure) => formatFigure(figure, lang)), ...beside].flatMap(numbersIn));
  const others = new Set(figures.flatMap((figure) => othersOf(figure, lang)));
  const found = [...sentence.matchAll(bare)].flatMap(([number]) => numbersIn(number));
  return found.filter((number) => others.has(number) && !own.has(number));
}
