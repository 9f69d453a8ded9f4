import type { Bound } from '../lib/figure.ts';
import { parseDecimal } from '../lib/numbers/parse-decimal.ts';

/** A number as a sentence prints it, in the unit that the table uses. */
export interface Quantity {
  readonly bound: Bound;
  /** Of `exact` and `about`. */
  readonly value: string;
  readonly low: string;
  readonly high: string;
  /** Decimals printed, after the change of unit: how finely the number is rounded. */
  readonly decimals: number;
}

const number = String.raw`\d+(?:\.\d+)?`;
const before = '超过|超|逾|突破|高于|多于|不少于|不低于|至少|近|接近|约|大约|约为|大概|不足|不到|低于|少于|不超过|至多';
const after = '左右|上下|以上|以下|以内|多|余';

/**
 * A quantity with its bounds, as the source of a pattern; `readQuantity` reads what it matched. The unit follows the
 * number.
 * @param tag put behind the names of groups, where one pattern holds two quantities
 * @param loose whether the unit may be left out, or cut to its 万 or 亿: 从5万降至4万人
 */
export function quantityPattern(unit: string, tag = '', loose = false): string {
  const scale = /^(?:万亿|万|亿)/.exec(unit)?.[0] ?? unit;
  const plain = `(?<before>(?:${before})*)(?:(?<from>${number})(?:${unit}|${scale})?(?:-|~|—|–|至|到)(?<to>${number})|(?<one>${number}|百))(?<more>多|余)?(?<unit>${loose ? `(?:${unit}|${scale})?` : unit})(?<after>${after})?`;
  return tag === '' ? plain : plain.replace(/\(\?<(\w+)>/g, `(?<$1${tag}>`);
}

/** The groups of one of two quantities in a pattern, by their plain names. */
export const tagged = (groups: Groups, tag: string): Groups =>
  Object.fromEntries(
    Object.entries(groups).flatMap(([name, text]) => (name.endsWith(tag) ? [[name.slice(0, -tag.length), text]] : [])),
  );

type Groups = Readonly<Record<string, string | undefined>>;

/** @param shift powers of ten from the printed unit to the table's; null where the words contradict each other */
export function readQuantity(groups: Groups, shift: number): Quantity | null {
  const words = `${groups['before'] ?? ''}|${groups['more'] ?? ''}|${groups['after'] ?? ''}`;
  const { from, to } = groups;
  const least = /超|逾|突破|高于|多|余|不少于|不低于|至少|以上/.test(words.replace('不超过', ''));
  const most = /不足|不到|低于|少于|不超过|至多|以下|以内/.test(words.replace('不少于', '').replace('不低于', ''));
  const about = /近|约|大概|左右|上下/.test(words);
  if ([least, most, about].filter(Boolean).length > 1) return null;
  if (from !== undefined && to !== undefined) {
    const [low, high] = [moved(from, shift), moved(to, shift)];
    const inOrder = (parseDecimal(low) ?? 0) < (parseDecimal(high) ?? 0);
    return least || most || !inOrder ? null : { ...empty, bound: 'between', low, high, decimals: decimalsOf(low) };
  }
  const one = groups['one'] === '百' ? '100' : (groups['one'] ?? '');
  const text = moved(one, shift);
  const decimals = Math.max(0, decimalsOf(one) - shift);
  if (least) return { ...empty, bound: 'at_least', low: text, decimals };
  if (most) return { ...empty, bound: 'at_most', high: text, decimals };
  return { ...empty, bound: about ? 'about' : 'exact', value: text, decimals };
}

const empty = { value: '', low: '', high: '' };

export const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** Moves the point of a printed number to the right; digits are never added but zeros. */
function moved(text: string, places: number): string {
  if (places === 0) return text;
  const [whole = '', fraction = ''] = text.split('.');
  const padded = fraction.padEnd(places, '0');
  const rest = padded.slice(places);
  const digits = (whole + padded.slice(0, places)).replace(/^0+(?=\d)/, '');
  return rest === '' ? digits : `${digits}.${rest}`;
}
