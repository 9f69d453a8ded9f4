import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chartById, charts } from '../../src/charts/all-charts.ts';
import { shownNotes } from '../../src/charts/shown-notes.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';
import { presentData } from '../helpers/present-data.ts';

const site = siteInBrowser();
const { published } = presentData();
const notesOf = (id: string, state = {}) => {
  const chart = chartById(id);
  return chart.render(chart.rows(published), 'zh', state).words.notes;
};
/** The chart with most to say. */
const [id] = charts.map((chart) => chart.id).sort((a, b) => notesOf(b).length - notesOf(a).length);
const most = id ?? '';

/** Notes below the drawing, those that are folded, and what can be seen of either. */
const said = (page: Page) =>
  page.evaluate(() => {
    const texts = (selector: string, seen: boolean) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((note) => !seen || note.checkVisibility())
        .map((note) => note.textContent.trim());
    return {
      shown: texts('.figure-main > .figure-notes li', false),
      folded: texts('.how-to-read li', false),
      seen: texts('.figure-notes li', true),
    };
  });

test.each([true, false])('two notes are seen, and the others once they are unfolded; script: %s', async (script) => {
  const { shown, folded } = shownNotes(notesOf(most));
  expect(folded.length).toBeGreaterThan(1);
  await withPage(site.browser, `${site.address}/charts/${most}/`, { width: 360, script }, async (page) => {
    expect(await said(page)).toEqual({ shown, folded, seen: shown });
    await page.locator('.how-to-read summary').click();
    expect((await said(page)).seen).toEqual([...shown, ...folded]);
    const method = page.locator('.how-to-read a').last();
    expect(await method.isVisible()).toBe(true);
    await method.click();
    expect(new URL(page.url()).pathname).toBe('/method/');
  });
});

test('a choice folds its notes in the same way', async () => {
  const chart = chartById('bank-headcount');
  const state = chart.states['year'] ?? {};
  const { shown, folded } = shownNotes(notesOf(chart.id, state));
  expect([...shown, ...folded]).not.toEqual(notesOf(chart.id));
  const query = new URLSearchParams(state).toString();
  await withPage(site.browser, `${site.address}/charts/${chart.id}/?${query}`, { width: 1280 }, async (page) => {
    await page.locator('.drawings[data-live]').waitFor();
    expect(await said(page)).toEqual({ shown, folded, seen: shown });
    await page.locator('.how-to-read summary').click();
    expect((await said(page)).seen).toEqual([...shown, ...folded]);
  });
});

test('a frame shows one, and the others once its foot is unfolded', async () => {
  await withPage(site.browser, `${site.address}/embed/${most}/`, { width: 360 }, async (page) => {
    const { shown, folded } = shownNotes(notesOf(most), 1);
    expect(await said(page)).toEqual({ shown, folded, seen: shown });
    await page.locator('.embed-more > summary').click();
    expect((await said(page)).seen).toEqual([...shown, ...folded]);
  });
});
