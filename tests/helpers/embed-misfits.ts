import type { Page } from 'playwright-core';
import { measureEmbed } from '../../scripts/support/measure-embed.ts';
import { charts } from '../../src/charts/all-charts.ts';
import heights from '../../src/content/embed-heights.json' with { type: 'json' };
import type { Lang } from '../../src/i18n/lang.ts';
import { mostSpare } from '../../src/lib/height-steps.ts';
import { readHeights } from '../../src/lib/read-heights.ts';
import { siteFigure } from '../../src/publish/figures/site-figure.ts';
import { long } from './depth.ts';

type Chart = keyof typeof heights;

/** Where the heights kept for a chart are too low, or too high by more than was meant. */
export async function misfits(page: Page, id: Chart, lang: Lang, kind: 'live' | 'frozen'): Promise<string[]> {
  const widths = long ? [320, 400, 500, 640, 1000] : [320, 500, 1000];
  const chart = charts.find((one) => one.id === id);
  const version = kind === 'frozen' && chart ? `${siteFigure(chart, lang).record.version}/` : '';
  const needs = await measureEmbed(page, `${lang === 'zh' ? '' : '/en'}/embed/${id}/${version}`, widths, kind);
  const steps = readHeights(heights[id][lang][kind]);
  return needs.flatMap(({ from, height }) => {
    const kept = steps.findLast((step) => step.from <= from)?.height ?? 0;
    // Between two widths that were measured it may be a little more; a frozen one keeps room for a line to come.
    const most = height + mostSpare(height) + 32 + (kind === 'frozen' ? 44 : 0);
    return kept >= height && kept <= most ? [] : [`${id} ${lang} ${kind} at ${from}: ${kept} for ${height}`];
  });
}
