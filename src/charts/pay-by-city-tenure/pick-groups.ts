import { group } from 'd3-array';
import type { Gap, Named, PayClaim } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { Tenure } from '../shared/tenure.ts';
import { tenures } from '../shared/tenure.ts';

/** The bands that a claim about "three years and more" covers at once. */
export const fromThreeYears: readonly string[] = tenures.slice(2);

/** Statistics that give a month's pay by years on the job. They are different measures: each has its own group. */
export const definitions = ['advertised_median', 'mean_pay'] as const;
export type Definition = (typeof definitions)[number];

export interface PayCell {
  readonly tenure: string;
  /** Columns it covers. */
  readonly span: number;
  readonly claim: PayClaim | undefined;
  readonly gap: Gap | undefined;
  readonly kind: 'figure' | 'relation' | 'gap' | 'unrecorded';
  /** The source puts no one in this group and prints its pay all the same. */
  readonly peopleless: boolean;
}

export interface PayRow {
  /** Id of its first claim or gap. */
  readonly key: string;
  /** Pinyin of the city, for sorting by name; undefined of a place that is no city. */
  readonly city: string | undefined;
  /** City, or the place the claim is about. */
  readonly name: Bilingual;
  readonly role: Named | undefined;
  readonly cells: readonly PayCell[];
}

export interface PayGroup {
  /** `none`: cities for which nothing was found. */
  readonly definition: Definition | 'none';
  readonly publishers: readonly Bilingual[];
  readonly periods: readonly string[];
  readonly roles: readonly Named[];
  readonly rows: readonly PayRow[];
}

/** A relation is said of the same chart as the amounts of its source: medians of advertised pay. */
export const definitionOf = (claim: PayClaim): string =>
  claim.statistic.id === 'relation' ? 'advertised_median' : claim.statistic.id;

/** The rows of one definition in the order asked for; nothing where it has no claims. */
export function toGroup(
  definition: Definition,
  all: readonly PayClaim[],
  gaps: readonly Gap[],
  order: RowOrder,
): PayGroup[] {
  const claims = all.filter((claim) => definitionOf(claim) === definition);
  if (claims.length === 0) return [];
  const place = (claim: PayClaim) => claim.city?.id ?? claim.place?.zh ?? '';
  const rows = groups(claims, (claim) => `${place(claim)}/${claim.role.id}/${claim.source}`).map((own) => {
    const first = own[0];
    const here = gaps.filter((gap) => gap.city?.id === first?.city?.id);
    const mine = here.filter((gap) => gap.metric === definition || gap.metric === 'pay');
    return toRow(first?.city ?? { name: first?.place }, first?.role, own, mine);
  });
  const roles = groups(claims, (claim) => claim.role.id).flatMap((own) => own[0]?.role ?? []);
  const publishers = groups(claims, (claim) => claim.publisher.zh).flatMap((own) => own[0]?.publisher ?? []);
  const periods = [...new Set(claims.flatMap((claim) => claim.period ?? []))].sort();
  return [{ definition, publishers, periods, roles, rows: rows.sort(order) }];
}

function toRow(
  place: { readonly id?: string | undefined; readonly name: Bilingual | undefined } | undefined,
  role: Named | undefined,
  claims: readonly PayClaim[],
  gaps: readonly Gap[],
): PayRow {
  const over = claims.find((claim) => claim.relation && !tenures.some((band) => band === claim.tenure));
  const cells = tenures.flatMap((tenure): PayCell[] => {
    if (over && fromThreeYears.includes(tenure)) {
      if (tenure !== fromThreeYears[0]) return [];
      const span = fromThreeYears.length;
      return [{ tenure: over.tenure, span, claim: over, gap: undefined, kind: 'relation', peopleless: false }];
    }
    const claim = claims.find((one) => one.tenure === tenure);
    const gap = gaps.find((one) => one.tenure === tenure);
    const kind = claim?.figure ? 'figure' : gap ? 'gap' : 'unrecorded';
    return [{ tenure, span: 1, claim, gap, kind, peopleless: kind === 'figure' && claim?.share === 0 }];
  });
  const key = claims[0]?.id ?? gaps[0]?.id ?? '';
  return { key, city: place?.id, name: place?.name ?? { zh: '', en: '' }, role, cells };
}

/** The same rows with the cell of one band alone, which may be a claim over several. */
export function atBand(group: PayGroup, band: Tenure): PayGroup {
  const covers = (cell: PayCell) => cell.tenure === band || (cell.span > 1 && fromThreeYears.includes(band));
  return { ...group, rows: group.rows.map((row) => ({ ...row, cells: row.cells.filter(covers) })) };
}

/** The printed number an interval is ordered by: its low end, or the only end it has. */
export function printedEnd(claim: PayClaim | undefined): number | undefined {
  if (!claim?.figure) return undefined;
  const { low, high } = figureEnds(claim.figure);
  return low ?? high;
}

const newcomerPay = (row: PayRow): number => printedEnd(row.cells[0]?.claim) ?? 0;

const figures = (row: PayRow): number => row.cells.filter((cell) => cell.kind === 'figure').length;

/** Places that are no city come after all cities. */
const nameOf = (row: PayRow): string => row.city ?? '~';

export type RowOrder = (a: PayRow, b: PayRow) => number;

const orders: Readonly<Record<string, RowOrder>> = {
  name: (a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0),
  figures: (a, b) => figures(b) - figures(a) || newcomerPay(b) - newcomerPay(a),
};

/** Best-paid newcomers first, unless readers ask for another order. */
export const rowOrder = (sort: string | undefined): RowOrder =>
  orders[sort ?? ''] ?? ((a, b) => newcomerPay(b) - newcomerPay(a));

/** The cities of which only gaps are recorded. */
export function toNothing(claims: readonly PayClaim[], gaps: readonly Gap[], order: RowOrder): PayGroup[] {
  const known = new Set(claims.map((claim) => claim.city?.id));
  const beyond = gaps.filter((gap) => !known.has(gap.city?.id));
  if (beyond.length === 0) return [];
  const rows = groups(beyond, (gap) => gap.city?.id ?? '').map((own) => toRow(own[0]?.city, undefined, [], own));
  return [{ definition: 'none', publishers: [], periods: [], roles: [], rows: rows.sort(order) }];
}

/** Items of one key together, in order of first appearance. */
const groups = <T>(items: readonly T[], key: (item: T) => string): T[][] => [...group(items, key).values()];

/** The row of data a cell shows: a claim, or the record of its absence. */
export const cellId = ({ kind, gap, claim }: PayCell): string | undefined => (kind === 'gap' ? gap?.id : claim?.id);

/** Low and high end as printed; undefined where open. */
export const cellEnds = ({ claim }: PayCell): { low: number | undefined; high: number | undefined } =>
  claim?.figure ? figureEnds(claim.figure) : { low: undefined, high: undefined };
