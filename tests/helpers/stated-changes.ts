import { group } from 'd3';
import type { Level, Obstacle } from '../../src/charts/guard.ts';
import { changeOf } from '../../src/charts/guard.ts';
import type { ChartSentences, Series } from '../../src/charts/shared/sentences/chart-sentences.ts';
import { formatQuantity, formatValue } from '../../src/i18n/format-figure.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { unitStyle } from '../../src/i18n/units.ts';
import type { Figure } from '../../src/lib/figure.ts';
import { round } from '../../src/lib/numbers/round.ts';

/** Two figures of a series and what the guard says of the change between them. */
export interface Pair {
  readonly from: Level;
  readonly to: Level;
  /** Empty where the guard allows it. */
  readonly obstacles: readonly Obstacle[];
}

/** Every two figures of different periods, in every series: neighbours, and what lies further apart. */
export function pairsOf({ comparisons }: ChartSentences, lang: Lang): Pair[] {
  const series = new Set<Series>(comparisons.map((comparison) => comparison.series));
  return [...series].flatMap(({ levels, breaks }) =>
    levels.flatMap((from, index) =>
      levels.slice(index + 1).flatMap((to) => {
        if (from.period === to.period) return [];
        const compared = changeOf(from, to, breaks, lang);
        return [{ from, to, obstacles: 'percent' in compared ? [] : compared.obstacles }];
      }),
    ),
  );
}

/** A number of a figure whose exact value may be open: what somebody who computes a change would take. */
const numberOf = ({ value, low, high }: Figure): number | undefined => value ?? low ?? high;

/** How the size of a change is printed: per cent, points of shares, places of ranks, or in a unit of the data. */
type Kind = 'percent' | 'points' | 'places' | { readonly unit: string };

/** A number as it is printed, without a sign, and what of. */
export interface Size {
  readonly number: string;
  readonly kind: Kind;
}

const kindName = (kind: Kind): string => (typeof kind === 'string' ? kind : kind.unit);

/** `23.3 percent`. */
export const sizeName = ({ number, kind }: Size): string => `${number} ${kindName(kind)}`;

/**
 * A change between two figures in every way it could be printed: per cent of either, points of shares, places of ranks,
 * and the difference itself; with the digits of the formatter, and with fewer.
 */
export function changesBetween({ from, to }: Pair, lang: Lang): Size[] {
  const [a, b] = [from.figure && numberOf(from.figure), to.figure && numberOf(to.figure)];
  const unit = from.figure?.unit;
  if (a === undefined || b === undefined || unit === undefined || to.figure === undefined) return [];
  // Different units of one thing, such as seats and 万: English writes both out.
  const scale = unit === to.figure.unit ? 1 : unitStyle(to.figure.unit, 'en').factor / unitStyle(unit, 'en').factor;
  const difference = Math.abs(b * scale - a);
  const sizes = (value: number, kind: Kind, digits: readonly number[]): Size[] =>
    digits.flatMap((count) => (round(value, count) === 0 ? [] : [{ number: formatNumber(value, lang, count), kind }]));
  const found = [a, b * scale].flatMap((base) =>
    base === 0 ? [] : sizes((difference / base) * 100, 'percent', [1, 0]),
  );
  if (unit === 'rank') found.push(...sizes(difference, 'places', [0]));
  else if (unit.startsWith('percent')) found.push(...sizes(difference, 'points', [2, 1, 0]));
  else if (unit === to.figure.unit && difference > 0)
    found.push({ number: formatValue(round(difference, 6), unit, lang), kind: { unit } });
  return found;
}

const followed = {
  percent: /^\s?%/,
  points: /^\s?(?:个百分点|百分点|(?:percentage )?points?\b)/,
  places: /^\s?(?:位|places?\b)/,
} as const;

/** Whether the words around a number make it one of that kind. */
function isOf(kind: Kind, before: string, after: string, lang: Lang): boolean {
  if (typeof kind === 'string') return followed[kind].test(after);
  const [prefix = '', suffix = ''] = unitStyle(kind.unit, lang).pattern.split('{n}');
  return before.endsWith(prefix) && after.startsWith(suffix);
}

/** What is wanted, by the number as it is printed. */
export type Wanted<Of> = ReadonlyMap<string, readonly { readonly size: Size; readonly of: Of }[]>;

export const byNumber = <Of>(list: readonly { readonly size: Size; readonly of: Of }[]): Wanted<Of> =>
  group(list, ({ size }) => size.number);

/** Which of the wanted sizes a text states, each number by itself: `123.3%` does not state `23.3%`. */
export function statedIn<Of>(text: string, wanted: Wanted<Of>, lang: Lang): { readonly size: Size; readonly of: Of }[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].flatMap(({ 0: number, index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + number.length)];
    return wanted.get(number)?.filter(({ size }) => isOf(size.kind, before, after, lang)) ?? [];
  });
}

/** Every published figure among rows, as a text states it; a change that a source states is one of them. */
export function figuresIn(rows: unknown, lang: Lang): Size[] {
  const found: Size[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('unit' in value && 'bound' in value) found.push(...sizesOf(value as Figure, lang));
    for (const part of Object.values(value)) visit(part);
  };
  visit(rows);
  return found;
}

function sizesOf({ value, low, high, unit }: Figure, lang: Lang): Size[] {
  const kind: Kind = unit === 'percentage_point' ? 'points' : unit.startsWith('percent') ? 'percent' : { unit };
  return [value, low, high].flatMap((number) =>
    number === undefined ? [] : [{ number: formatValue(Math.abs(number), unit, lang), kind }],
  );
}

/** Words that say in which direction something went. */
const directions: Readonly<Record<Lang, { readonly up: RegExp; readonly down: RegExp }>> = {
  zh: { up: /增|升|涨|多了|翻番|翻了/, down: /减|降|跌|少了|缩|下滑|回落/ },
  en: {
    up: /\b(?:rose|risen|rises?|rising|grew|grown|grows?|growing|increased?|climbed|doubled|up)\b/i,
    down: /\b(?:shrank|shrunk|shrinks?|shrinking|fell|fallen|falls?|falling|dropped|drops?|declined?|decreased?|lost|down)\b/i,
  },
};

/** The directions a text states that no allowed change backs: one of the same direction both of whose figures, or whose size, it prints. */
export function unbackedDirections(text: string, pairs: readonly Pair[], lang: Lang): string[] {
  return (['up', 'down'] as const).filter((way) => {
    if (!directions[lang][way].test(text)) return false;
    return !pairs.some((pair) => pair.obstacles.length === 0 && wayOf(pair) === way && prints(text, pair, lang));
  });
}

function wayOf({ from, to }: Pair): 'up' | 'down' | 'same' {
  const [a = 0, b = 0] = [from.figure?.value, to.figure?.value];
  if (a === b) return 'same';
  // The first place is the highest.
  return b > a === (from.figure?.unit !== 'rank') ? 'up' : 'down';
}

function prints(text: string, pair: Pair, lang: Lang): boolean {
  const both = [pair.from.figure, pair.to.figure].every(
    (figure) => figure?.value !== undefined && text.includes(formatQuantity(figure.value, figure.unit, lang)),
  );
  const sizes = byNumber(changesBetween(pair, lang).map((size) => ({ size, of: pair })));
  return both || statedIn(text, sizes, lang).length > 0;
}
