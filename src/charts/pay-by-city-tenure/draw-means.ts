import { scaleLinear, sum, ticks, max, maxIndex } from 'd3';
import type { Markish } from '@observablehq/plot';
import { narrowBelow } from '../../marks/draw-context.ts';
import type { Tenure } from '../shared/tenure.ts';
import { tenures } from '../shared/tenure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { endLabels } from '../../marks/labels/end-labels.ts';
import { labels } from '../../marks/labels/labels.ts';
import { lines } from '../../marks/shapes.ts';
import type { Symbol } from '../../marks/symbols.ts';
import { symbols } from '../../marks/symbols.ts';
import type { Speech } from '../chart.ts';
import type { Mean, Page } from './pick-pages.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import type { Say } from './zh.ts';

/** Relative widths of the bands: the bands with more evidence get more room. */
const shares: Readonly<Record<Tenure, number>> = { '0-1': 1.5, '1-3': 1.5, '3-5': 1, '5-10': 0.9, '10+': 0.7 };
const gutter = 10;

/** The horizontal places of the bands and the vertical places of amounts, in pixels of the only panel. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly scale: readonly [number, number];
  /** Amounts with a grid line. */
  readonly ticks: readonly number[];
  /** A band's left and right edge, and the place of its means. */
  readonly band: (tenure: Tenure) => { readonly left: number; readonly right: number; readonly at: number };
  readonly y: (amount: number) => number;
}

/** @param beside whether the first band keeps its left part free for pay advertised to newcomers */
export function layOut(
  { width, height }: { readonly width: number; readonly height?: number | undefined },
  scale: readonly [number, number],
  beside: boolean,
): Layout {
  const narrow = width < narrowBelow;
  const margin = { top: 10, right: 2, bottom: 30, left: narrow ? 38 : 44 };
  const tall = height ?? (narrow ? 440 : 390);
  const room = width - margin.left - margin.right;
  const all = sum(tenures, (tenure) => shares[tenure]);
  const edges = tenures.map((_, index) => margin.left + (sum(tenures.slice(0, index), (t) => shares[t]) / all) * room);
  const band = (tenure: Tenure) => {
    const index = tenures.indexOf(tenure);
    const left = (edges[index] ?? 0) + gutter / 2;
    const right = (edges[index + 1] ?? width - margin.right + gutter / 2) - gutter / 2;
    const part = tenure === tenures[0] && beside ? (narrow ? 0.74 : 0.66) : 0.45;
    return { left, right, at: left + (right - left) * part };
  };
  const y = scaleLinear([...scale], [tall - margin.bottom, margin.top]);
  return { width, height: tall, narrow, margin, scale, ticks: ticks(...scale, 3), band, y };
}

const shapes: readonly Symbol[] = ['circle', 'square', 'triangle', 'diamond'];

/** The symbol of a page's points. */
export const shapeOf = ({ shape }: Page): Symbol => shapes[shape % shapes.length] ?? 'circle';

type Drawn = PayByCityTenurePicked['means'][number];

/**
 * One line per page, thin where it leads to a group too small to draw conclusions from, and broken at bands without a
 * group.
 */
export function meanMarks(picked: PayByCityTenurePicked, layout: Layout, { lang }: Speech<Say>): Markish[] {
  const { means, pages, band } = picked;
  const at = {
    x: ({ tenure }: Mean) => layout.band(tenure).at,
    y: ({ pay }: Mean) => pay,
  };
  const steps = pages.flatMap((page) => stepsOf(means.filter((mean) => mean.page === page)));
  const drawn = (small: boolean) => steps.filter((step) => step.small === small).flatMap((step) => step.ends);
  const z = ({ step }: { readonly step: string }) => step;
  return [
    lines(drawn(true), { ...at, z, style: 'faint' }),
    lines(drawn(false), { ...at, z, style: 'lead' }),
    symbols(means, {
      ...at,
      symbol: ({ page }) => shapeOf(page),
      row: ({ id }) => id,
      move: ({ page }) => page.key,
      series: ({ page }) => page.key,
      style: ({ small }) => (small ? 'hollow' : 'solid'),
    }),
    ...(band === undefined ? valueLabels(picked, layout, lang) : []),
    ...nameMarks(picked, layout, lang),
  ];
}

/** From each group of a page to that of the next band, if there is one; thin where one of the two groups is too small. */
export function stepsOf(means: readonly Drawn[]) {
  return means.flatMap((mean, index) => {
    const next = means[index + 1];
    if (!next || tenures.indexOf(next.tenure) !== tenures.indexOf(mean.tenure) + 1) return [];
    const step = mean.id;
    return [
      {
        small: mean.small || next.small,
        ends: [
          { ...mean, step },
          { ...next, step },
        ],
      },
    ];
  });
}

/**
 * The amounts of the page with the greatest change between groups that are large enough, and amounts where a line
 * continues beyond its name.
 */
function valueLabels({ pairs, means, pages }: PayByCityTenurePicked, layout: Layout, lang: Lang): Markish[] {
  const widest = pairs[maxIndex(pairs, ({ from, to }) => Math.abs(to.pay - from.pay))];
  const named = nameBand(pages);
  const past = pages.flatMap((page) => page.means.slice(-1)).filter(({ tenure }) => tenure !== named);
  const ends = (widest ? [widest.from, widest.to] : []).filter(({ tenure }) => tenure !== named);
  const isLowest = ({ tenure, pay }: Mean) =>
    means.every((mean) => mean.tenure !== tenure || mean.pay >= pay) && means.length > pages.length;
  return [
    labels([...ends, ...past], {
      x: ({ tenure }) => layout.band(tenure).at,
      y: ({ pay }) => pay,
      text: ({ pay }) => formatNumber(pay, lang),
      dx: (mean) => (past.includes(mean) ? 0 : 7),
      dy: (mean) => (!past.includes(mean) && isLowest(mean) ? 18 : -9),
      anchor: (mean) => (past.includes(mean) ? 'middle' : 'start'),
      row: ({ id }) => id,
      style: ({ small }) => (small ? 'tinted halo' : 'value tinted'),
    }),
  ];
}

/** The last band that most pages reach, at which their names stand. */
function nameBand(pages: readonly Page[]): string | undefined {
  const reach = (tenure: string) => pages.filter(({ means }) => means.some((mean) => mean.tenure === tenure)).length;
  const most = max(tenures, reach) ?? 0;
  return tenures.filter((tenure) => reach(tenure) === most && most > 0).at(-1);
}

/**
 * The cities of the pages at one band: the topmost name above its point, because lines continue to the right; the
 * others beside theirs.
 */
function nameMarks({ pages, means, band }: PayByCityTenurePicked, layout: Layout, lang: Lang): Markish[] {
  const named = band ?? nameBand(pages);
  const at = pages
    .flatMap((page) => {
      const own = means.filter((mean) => mean.page === page);
      return own.find(({ tenure }) => tenure === named) ?? own.slice(-1);
    })
    .sort((a, b) => b.pay - a.pay);
  const [first, ...others] = at;
  const style = 'value tinted halo';
  if (band !== undefined) {
    // With a single band, nothing else stands to the right of it.
    const text = ({ page, pay }: Drawn) => `${page.city.name[lang]} ${formatNumber(pay, lang)}`;
    return [endLabels(at.map((mean) => ({ x: layout.band(band).right, y: mean.pay, text: text(mean), style })))];
  }
  if (!first) return [];
  return [
    endLabels(
      others.map(({ tenure, pay, page }) => ({ x: layout.band(tenure).at, y: pay, text: page.city.name[lang], style })),
    ),
    labels([first], {
      ...{ x: ({ tenure }) => layout.band(tenure).at, y: ({ pay }) => pay },
      ...{ text: ({ page }) => page.city.name[lang], dy: -10, anchor: 'middle', style },
    }),
  ];
}
