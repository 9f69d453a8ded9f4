import type { Published } from '../../datasets/published.ts';
import type { Chart } from '../chart.ts';
import type { ChartIn } from '../define-chart.ts';
import { defineChart } from '../define-chart.ts';
import { drawBars } from './draw.ts';
import type { BarClaim, BarRows, BarsPicked } from './pick.ts';
import { pickBars } from './pick.ts';
import type { BarsSay } from './words.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';

/** All of a bar chart except its words. */
export interface BarsOptions extends Pick<
  Chart<BarRows, BarsPicked, BarsSay>,
  'id' | 'topic' | 'hue' | 'question' | 'name'
> {
  /** Name of the table in data/ that the claims come from. */
  readonly table: string;
  /** The claims to draw, all in one unit. */
  readonly claims: (rows: Published['rows']) => readonly BarClaim[];
}

/**
 * A chart of published claims in one unit, one bar each; all bar charts share `pick`, `text`, `table`, `tips` and
 * `draw`.
 */
export const defineBars = ({ table: name, claims, ...chart }: BarsOptions): ChartIn<BarsSay> =>
  defineChart<BarRows, BarsPicked, BarsSay>({
    ...chart,
    tables: [name],
    rows: ({ rows, gaps }) => {
      const drawn = claims(rows);
      const metrics = new Set(drawn.map(({ metric }) => metric.id));
      return { claims: drawn, gaps: gaps.filter((gap) => gap.table === name && metrics.has(gap.metric)) };
    },
    pick: pickBars,
    text,
    table: (picked, speech) => table(picked, chart.name[speech.lang], speech),
    tips,
    draw: drawBars(chart.hue),
  });
