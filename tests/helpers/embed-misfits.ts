import type { Page } from 'playwright-core';
import { embedAddress } from '../../scripts/support/embed-address.ts';
import { measureEmbed } from '../../scripts/support/measure-embed.ts';
import { charts } from '../../src/charts/all-charts.ts';
import heights from '../../src/content/embed-heights.json' with { type: 'json' };
import type { Lang } from '../../src/i18n/lang.ts';
import { heightAt, readHeights } from '../../src/lib/embed-heights.ts';
import type { EmbedForm } from '../../src/publish/embed-codes/embed-snippet.ts';
import { long } from './depth.ts';

type Chart = keyof typeof heights;

/** A line of text at most, and in a frozen one the line that may come. */
const spare = { live: 24, full: 24, frozen: 50 } as const;

/** Where the heights kept for a chart are too low, or leave more white than was meant. */
export async function misfits(page: Page, id: Chart, lang: Lang, form: EmbedForm): Promise<string[]> {
  const widths = long ? [320, 400, 500, 640, 1000] : [320, 500, 1000];
  const chart = charts.find((one) => one.id === id);
  if (!chart) return [`${id} is no chart`];
  const needs = await measureEmbed(page, embedAddress(chart, lang, form), widths, form);
  const points = readHeights(heights[id][lang][form]);
  return needs.flatMap(({ width, height }) => {
    const kept = heightAt(points, width);
    // Between two widths that were measured it may be a line more.
    const most = height + spare[form] + (width % 8 === 0 ? 0 : 24);
    return kept >= height && kept <= most ? [] : [`${id} ${lang} ${form} at ${width}: ${kept} for ${height}`];
  });
}
