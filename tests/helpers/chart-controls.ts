import type { Page } from 'playwright-core';
import type { Control } from '../../src/charts/control.ts';
import type { Rendering } from '../../src/charts/chart.ts';
import { charts } from '../../src/charts/all-charts.ts';
import { presentData } from './present-data.ts';

export interface Choice {
  readonly key: string;
  readonly control: Control;
  readonly value: string;
  readonly byDefault: string;
  /** What the chart itself makes of that choice. */
  readonly wanted: Rendering;
}

/** A chart with controls. */
export interface Case {
  readonly id: string;
  /** Each control with its last choice or its least number. */
  readonly choices: readonly Choice[];
  readonly plain: Rendering;
  /** All choices at once. */
  readonly together: Rendering;
}

const { published } = presentData();

/** Every chart that has a control to use. */
export const controlled = charts.flatMap((chart): Case[] => {
  const rows = chart.rows(published);
  const plain = chart.render(rows, 'zh');
  const choices = plain.controls.flatMap((control): Choice[] => {
    const { key, choices: offered, limits, kind, range, within } = control;
    const tab = plain.controls.find((one) => one.key === within?.key);
    // Presets set other controls; what belongs to another tab is not on display.
    if (kind === 'presets' || (within && tab?.choices[0]?.value !== within.value)) return [];
    const least = range ?? limits;
    const value = offered.at(-1)?.value ?? (least ? String(least.min) : undefined);
    if (value === undefined || offered.length === 1) return [];
    const byDefault = (kind === 'choice' ? offered[0]?.value : range && String(range.start)) ?? '';
    return [{ key, control, value, byDefault, wanted: chart.render(rows, 'zh', { [key]: value }) }];
  });
  const all = Object.fromEntries(choices.map(({ key, value }) => [key, value]));
  return choices.length > 0 ? [{ id: chart.id, choices, plain, together: chart.render(rows, 'zh', all) }] : [];
});

/** Title and table of the page's figure: what a state shows beside the drawing. */
export const shown = (page: Page): Promise<{ title: string; rows: string[][] }> =>
  page.evaluate(() => ({
    title: document.querySelector('.figure-title')?.textContent.trim() ?? '',
    rows: [...document.querySelectorAll('chart-figure tbody tr')].map((row) =>
      [...row.querySelectorAll('th,td')].map((cell) => cell.textContent.trim()),
    ),
  }));
/** The same of a rendering. */
export const said = ({ words, table }: Rendering) => ({
  title: words.title,
  rows: table.rows.map(({ cells }) => cells.map((cell) => cell.text.trim())),
});
