import { expect, test } from 'vitest';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();
const address = () => `${site.address}/en/charts/how-many-agents/`;

test('a slider is drawn on its way and is in the address when it rests; Back undoes it', async () => {
  await withPage(site.browser, address(), { width: 360 }, async (page) => {
    const answer = page.locator('.figure-answer');
    const slider = page.getByRole('slider', { name: 'Days worked a year' });
    const opened = await answer.textContent();
    const move = (value: string, type: string) =>
      slider.evaluate(
        (field, [to = '', event = '']) => {
          if (field instanceof HTMLInputElement) field.value = to;
          field.dispatchEvent(new Event(event, { bubbles: true }));
        },
        [value, type],
      );
    await slider.focus();
    await slider.press('ArrowRight');
    await expect.poll(() => answer.textContent()).not.toBe(opened);
    await expect.poll(() => new URL(page.url()).search).toBe('?days=301');
    await move('250', 'input');
    await expect.poll(() => answer.textContent()).toContain('32,000');
    expect(await slider.getAttribute('aria-valuetext')).toBe('250');
    expect(new URL(page.url()).search).toBe('?days=301');
    await move('250', 'change');
    await expect.poll(() => new URL(page.url()).search).toBe('?days=250');
    await page.goBack();
    await expect.poll(() => slider.inputValue()).toBe('301');
    await page.goBack();
    await expect.poll(() => answer.textContent()).toBe(opened);
  });
});

test('a tab has fields of its own, and a preset says when it is on', async () => {
  await withPage(site.browser, address(), { width: 1280 }, async (page) => {
    const [year, hour] = [page.getByRole('slider'), page.getByRole('spinbutton', { name: /Calls in the busy hour/ })];
    expect([await year.count(), await hour.isVisible()]).toEqual([4, false]);
    const alone = page.getByRole('button', { name: 'people alone' });
    await alone.click();
    await expect.poll(() => new URL(page.url()).search).toBe('?share=0');
    await expect.poll(() => alone.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: /For an hour/ }).click();
    await expect.poll(() => hour.isVisible()).toBe(true);
    expect(await year.count()).toBe(0);
  });
});
