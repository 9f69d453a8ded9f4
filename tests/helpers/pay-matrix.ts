import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { chartById } from '../../src/charts/all-charts.ts';
import { presentData } from './present-data.ts';

/** A chart with choices and a control that can be played. */
export const matrix = 'pay-by-city-tenure';
const { published } = presentData();
const chart = chartById(matrix);

/** The chart in a state. */
export const rendering = (state: Readonly<Record<string, string>>, lang: 'zh' | 'en' = 'zh') =>
  chart.render(chart.rows(published), lang, state);

/** The title of a page's first figure. */
const title = (page: Page) => page.locator('.figure-title').first().textContent();

/** Resolves when the chart's page shows a state. */
export const shows = (page: Page, state: Readonly<Record<string, string>>) =>
  expect.poll(() => title(page)).toBe(rendering(state).words.title);
