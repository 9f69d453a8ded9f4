import { descending, extent } from 'd3-array';
import type { Gap, Named, PayClaim } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import type { Figure } from '../../lib/figure.ts';
import { figureEnds } from '../../lib/figure.ts';
import { parseDecimal } from '../../lib/parse-decimal.ts';
import type { Picked, State } from '../chart.ts';

/** Years on the job of the claims this chart is about. */
export const newcomer = '0-1';

export interface PayNewcomersRows {
  /** Monthly pay of the first year on the job, frontline posts. */
  readonly claims: readonly PayClaim[];
  /** Posts that lead others, named in a note. */
  readonly leftOut: readonly PayClaim[];
  readonly gaps: readonly Gap[];
}

/** A wage against a published figure; `unknown` where the figure's open end leaves it open. */
export type Comparison = 'above' | 'below' | 'same' | 'within' | 'unknown';

export interface NewcomerRow {
  /** Of the claim or the gap. */
  readonly id: string;
  /** City, or the place the claim is about. */
  readonly name: Bilingual;
  readonly claim: PayClaim | undefined;
  readonly gap: Gap | undefined;
  /** CNY a month as printed; undefined where open or missing. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** The city chosen to be marked. */
  readonly marked: boolean;
  /** The wage given by the reader against this figure. */
  readonly compared: Comparison | undefined;
}

/** Measures of pay are never mixed; `none` holds the cities without any figure. */
export const definitions = ['advertised_median', 'mean_pay'] as const;
export type Definition = (typeof definitions)[number] | 'none';

export interface NewcomerGroup {
  readonly definition: Definition;
  readonly publishers: readonly Bilingual[];
  readonly periods: readonly string[];
  readonly roles: readonly Named[];
  readonly rows: readonly NewcomerRow[];
}

export interface PayNewcomersPicked extends Picked {
  readonly groups: readonly NewcomerGroup[];
  /** Whole thousands of CNY a month around every printed end; undefined without any figure. */
  readonly scale: readonly [number, number] | undefined;
  /** The reader's own monthly pay. */
  readonly wage: number | undefined;
  readonly leftOut: readonly PayClaim[];
}

/** The figures of each definition, best-paid first, with its gaps; then the cities nothing is known of. */
export function pickPayNewcomers(rows: PayNewcomersRows, state: State): PayNewcomersPicked {
  const city = state['city'] ?? 'all';
  const wage = parseDecimal(state['wage'] ?? '') ?? undefined;
  const groups = definitions.flatMap((definition) => {
    const claims = rows.claims.filter((claim) => claim.statistic.id === definition);
    const gaps = rows.gaps.filter((gap) => gap.metric === definition);
    return toGroup(definition, claims, gaps, city, wage);
  });
  const beyond = rows.gaps.filter((gap) => !definitions.some((definition) => definition === gap.metric));
  groups.push(...toGroup('none', [], beyond, city, wage));
  return {
    groups,
    scale: toScale(rows.claims),
    wage,
    leftOut: rows.leftOut,
    sources: [...new Set(rows.claims.map((claim) => claim.source))],
  };
}

function toGroup(
  definition: Definition,
  claims: readonly PayClaim[],
  gaps: readonly Gap[],
  city: string,
  wage: number | undefined,
): NewcomerGroup[] {
  const rows = [
    ...claims.map((claim): NewcomerRow => {
      const { low, high } = claim.figure ? figureEnds(claim.figure) : { low: undefined, high: undefined };
      return {
        id: claim.id,
        name: claim.city?.name ?? claim.place ?? nowhere,
        claim,
        gap: undefined,
        low,
        high,
        marked: claim.city?.id === city,
        compared: claim.figure && wage !== undefined ? compare(wage, claim.figure) : undefined,
      };
    }),
    ...gaps.map((gap): NewcomerRow => ({
      id: gap.id,
      name: gap.city?.name ?? nowhere,
      claim: undefined,
      gap,
      low: undefined,
      high: undefined,
      marked: gap.city?.id === city,
      compared: undefined,
    })),
  ];
  if (rows.length === 0) return [];
  return [
    {
      definition,
      publishers: distinct(
        claims.map((claim) => claim.publisher),
        (publisher) => publisher.zh,
      ),
      periods: [...new Set(claims.flatMap((claim) => claim.period ?? []))].sort(),
      roles: distinct(
        claims.map((claim) => claim.role),
        (role) => role.id,
      ),
      rows: rows.sort((a, b) => descending(printedEnd(a) ?? 0, printedEnd(b) ?? 0)),
    },
  ];
}

const nowhere: Bilingual = { zh: '', en: '' };

/** The printed number an interval is ordered by: its low end, or the only end it has. */
export const printedEnd = (row: NewcomerRow): number | undefined => row.low ?? row.high;

/** With a step of room for the arrow of an open end. */
function toScale(claims: readonly PayClaim[]): readonly [number, number] | undefined {
  const step = 1000;
  const ends = claims.flatMap(({ figure }) => {
    if (!figure) return [];
    const { low, high } = figureEnds(figure);
    return [low ?? (high ?? 0) - step, high ?? (low ?? 0) + step];
  });
  const [least, most] = extent(ends);
  if (least === undefined) return undefined;
  const from = Math.max(0, Math.floor(least / step) * step);
  return [from, Math.max(from + step, Math.ceil(most / step) * step)];
}

const distinct = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

/** Where a wage stands against a figure, as far as what is printed can tell. */
function compare(wage: number, { value, low, high }: Figure): Comparison {
  if (value !== undefined) return wage > value ? 'above' : wage < value ? 'below' : 'same';
  if (low !== undefined && high !== undefined) return wage > high ? 'above' : wage < low ? 'below' : 'within';
  if (low !== undefined) return wage <= low ? 'below' : 'unknown';
  if (high !== undefined) return wage >= high ? 'above' : 'unknown';
  return 'unknown';
}
