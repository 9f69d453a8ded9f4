import type { SeriesRule } from '../package/rules.ts';
import type { Row } from '../value.ts';

/** The figures of one row in a series, in whole units. */
interface Member {
  readonly index: number;
  readonly values: readonly number[];
}

/** The range of the other rows of a series, in whole units. */
export interface Others {
  readonly least: number;
  readonly most: number;
  /** The range of their absolute values other than zero; `least` is infinite where there is none. */
  readonly sizes: { readonly least: number; readonly most: number };
}

/** Access to the figures of rows in whole units, and to the units of their cells. */
export interface Figures {
  readonly rows: readonly Row[];
  readonly unitOf: (row: Row, field: string) => string | undefined;
  /** What the unit counts, for instance CNY_month. */
  readonly baseOf: (row: Row, field: string) => string;
  readonly scaleOf: (row: Row, field: string) => number;
  readonly wholeOf: (row: Row, field: string) => number | undefined;
}

/**
 * Looks up, for a cell, the range of the other rows of its series; undefined where the rule does not cover the field or
 * has too few rows.
 * @param isFresh rows that are left out while the series has others
 */
export function seriesReader(
  rule: SeriesRule,
  figures: Figures,
  isFresh: (index: number) => boolean,
): (index: number, field: string) => Others | undefined {
  const groups = new Map<string, Member[]>();
  const keyOf = (row: Row, field: string): string => {
    let key = figures.baseOf(row, field);
    for (const name of rule.by) key += `\0${String(row[name] ?? '')}`;
    return key;
  };
  for (const [index, row] of figures.rows.entries()) {
    for (const field of rule.fields) {
      const value = figures.wholeOf(row, field);
      if (value === undefined) continue;
      const key = keyOf(row, field);
      const group = groups.get(key);
      const last = group?.at(-1);
      if (!group) groups.set(key, [{ index, values: [value] }]);
      else if (last?.index === index) group[group.length - 1] = { index, values: [...last.values, value] };
      else group.push({ index, values: [value] });
    }
  }
  const seen = new Map<string, Summary>();
  return (index, field) => {
    const row = figures.rows[index];
    if (!row || !rule.fields.includes(field)) return undefined;
    const key = keyOf(row, field);
    const summary = seen.get(key) ?? summarise(groups.get(key) ?? [], isFresh);
    seen.set(key, summary);
    return othersOf(summary, index, rule.least);
  };
}

/** A series by its extremes, two of each, so that any one row can be left out. */
interface Summary {
  readonly indexes: ReadonlySet<number>;
  readonly byLeast: readonly Member[];
  readonly byMost: readonly Member[];
  readonly bySmall: readonly Member[];
  readonly byLarge: readonly Member[];
}

const leastOf = ({ values }: Member): number => Math.min(...values);
const mostOf = ({ values }: Member): number => Math.max(...values);
const sizes = ({ values }: Member): number[] => values.map(Math.abs).filter((size) => size > 0);
const smallOf = (member: Member): number => Math.min(...sizes(member));
const largeOf = (member: Member): number => Math.max(0, ...sizes(member));

function summarise(group: readonly Member[], isFresh: (index: number) => boolean): Summary {
  const settled = group.filter(({ index }) => !isFresh(index));
  const members = settled.length > 0 ? settled : group;
  return {
    indexes: new Set(members.map(({ index }) => index)),
    byLeast: twoLeast(members, leastOf),
    byMost: twoLeast(members, (member) => -mostOf(member)),
    bySmall: twoLeast(members, smallOf),
    byLarge: twoLeast(members, (member) => -largeOf(member)),
  };
}

/** The two members with the least measure. Not sorted, because series may be long. */
function twoLeast(members: readonly Member[], measure: (member: Member) => number): readonly Member[] {
  let first: Member | undefined;
  let second: Member | undefined;
  for (const member of members) {
    if (!first || measure(member) < measure(first)) [first, second] = [member, first];
    else if (!second || measure(member) < measure(second)) second = member;
  }
  return [first, second].filter((member) => member !== undefined);
}

function othersOf(summary: Summary, index: number, least: number): Others | undefined {
  const isIn = summary.indexes.has(index);
  if (summary.indexes.size - (isIn ? 1 : 0) < Math.max(1, least)) return undefined;
  const other = (list: readonly Member[]): Member | undefined => list.find((member) => member.index !== index);
  const [low, high, small, large] = [summary.byLeast, summary.byMost, summary.bySmall, summary.byLarge].map(other);
  if (!low || !high || !small || !large) return undefined;
  return {
    least: leastOf(low),
    most: mostOf(high),
    sizes: { least: smallOf(small), most: largeOf(large) },
  };
}

/**
 * Whether a figure, in whole units, is outside its series: it has another sign, is zero where others are not, or is too
 * great or too small.
 */
export function isOut(value: number, { least, most, sizes: of }: Others, factor: number): boolean {
  if (of.most === 0) return value !== 0;
  if ((value < 0 && least >= 0) || (value > 0 && most <= 0)) return true;
  if (value === 0) return least > 0 || most < 0;
  // Changes of both signs are often close to zero.
  const isChange = least < 0 && most > 0;
  return Math.abs(value) > of.most * factor || (!isChange && Math.abs(value) < of.least / factor);
}
