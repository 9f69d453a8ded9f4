import { descending } from 'd3';
import type { Claim, Gap, Named } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import type { Figure } from '../../lib/figure.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { Picked } from '../chart.ts';

/** A claim that a bar can represent: a row of `experience`, `operations` or another table with these columns. */
export interface BarClaim extends Claim {
  readonly metric: Named;
  readonly population: Bilingual;
  readonly period: string | undefined;
}

export interface BarRows {
  readonly claims: readonly BarClaim[];
  /** Rows of `gaps.csv` about the same metrics. */
  readonly gaps: readonly Gap[];
}

/** A gap with the name of its metric. */
type NamedGap = Gap & { readonly name: Bilingual };

/** A claim, with the name that distinguishes it from the others. */
export interface Bar {
  readonly claim: BarClaim;
  readonly name: Bilingual;
  /** What distinguishes it from another bar of the same name; undefined where the name is unique. */
  readonly detail: Bilingual | undefined;
  /** Where the bar begins and ends; undefined without a figure, and where only an upper bound is known. */
  readonly span: readonly [from: number, to: number] | undefined;
  /** For a figure that is open on one side: its known end, and the side on which it is open. */
  readonly open: { readonly at: number; readonly to: 'left' | 'right' } | undefined;
}

export interface BarsPicked extends Picked {
  /** Largest first; claims without a figure last. */
  readonly bars: readonly Bar[];
  readonly gaps: readonly NamedGap[];
}

/** What may differ between claims, in order of preference: the first that does becomes their name. */
const apart: readonly ((claim: BarClaim) => Bilingual | undefined)[] = [
  ({ metric }) => metric.name,
  ({ population }) => population,
  ({ period }) => (period === undefined ? undefined : { zh: period, en: period }),
  ({ publisher }) => publisher,
  ({ note }) => note,
];

/**
 * One bar per claim, in order of size.
 * @throws when the figures have different units, as bars share one axis
 */
export function pickBars({ claims, gaps }: BarRows): BarsPicked {
  const units = [...new Set(claims.flatMap(({ figure }) => figure?.unit ?? []))];
  if (units.length > 1)
    throw new Error(`bars share one axis, but these rows are in ${units.join(', ')}: let "rows" take one unit`);
  const nameOf = firstApart(claims) ?? (({ metric }) => metric.name);
  const bars = claims.map((claim): Bar => {
    const name = nameOf(claim) ?? claim.metric.name;
    const alike = claims.filter((other) => nameOf(other)?.zh === name.zh);
    return { claim, name, detail: firstApart(alike)?.(claim), ...extent(claim.figure) };
  });
  const sources = [...new Set(claims.map(({ source }) => source))];
  const names = new Map(claims.map(({ metric }) => [metric.id, metric.name]));
  const named = gaps.flatMap((gap): NamedGap[] => {
    const name = names.get(gap.metric);
    return name ? [{ ...gap, name }] : [];
  });
  return { bars: bars.sort((a, b) => descending(sizeOf(a), sizeOf(b))), gaps: named, sources };
}

/** The first property that is not the same for all claims; undefined for a single claim. */
const firstApart = (claims: readonly BarClaim[]) =>
  apart.find((part) => new Set(claims.map((claim) => part(claim)?.zh)).size > 1);

const sizeOf = ({ span, open }: Bar): number => span?.[1] ?? open?.at ?? -Infinity;

function extent(figure: Figure | undefined): Pick<Bar, 'span' | 'open'> {
  const { low, high } = figureEnds(figure);
  if (low === undefined) return { span: undefined, open: high === undefined ? undefined : { at: high, to: 'left' } };
  if (high === undefined) return { span: [0, low], open: { at: low, to: 'right' } };
  return { span: low === high ? [0, high] : [low, high], open: undefined };
}
