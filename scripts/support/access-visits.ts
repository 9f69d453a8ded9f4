import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { PointId } from '../../src/content/project/access/points.ts';
import type { AccessSetting } from '../../src/content/project/access/run.ts';
import type { AxeFindings, AxeOptions } from '../../tests/helpers/access/axe-faults.ts';
import { axeFindings } from '../../tests/helpers/access/axe-faults.ts';
import { drawingContrast } from '../../tests/helpers/access/drawing-contrast.ts';
import { figureFaults } from '../../tests/helpers/access/figure-faults.ts';
import { layoutFaults, spaceText } from '../../tests/helpers/access/layout-faults.ts';
import { flashes, keysTaken, moving, smallWords, tediousFaults } from '../../tests/helpers/access/page-faults.ts';
import { roomFaults } from '../../tests/helpers/access/room-faults.ts';
import { readers, smallest } from '../../tests/helpers/access/text-size.ts';
import { vanished } from '../../tests/helpers/access/vanished.ts';
import { pointerFaults, walkMarks } from '../../tests/helpers/access/walk-marks.ts';

/** The points that were tested, each with the faults found. */
export type PointFaults = Readonly<Partial<Record<PointId, readonly string[]>>>;

/** Opens a browser context with a reader's setting. */
export async function accessContext(browser: Browser, setting: AccessSetting): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: setting.width, height: 900 },
    hasTouch: true,
    colorScheme: setting.scheme,
    forcedColors: setting.forced ? 'active' : 'none',
    reducedMotion: setting.still ? 'reduce' : 'no-preference',
  });
  if (setting.large) await context.addInitScript(readers[2]);
  return context;
}

const axeRules = {
  all: { wcag: true },
  colour: { only: ['color-contrast', 'link-in-text-block'] },
  layout: { only: ['target-size', 'scrollable-region-focusable'] },
} as const satisfies Record<AccessSetting['rules'], AxeOptions>;

/** Tests the points that apply to every page in every setting. */
export async function visitPage(
  page: Page,
  { rules, forced, still }: AccessSetting,
): Promise<{ readonly axe: AxeFindings; readonly points: PointFaults }> {
  const axe = await axeFindings(page, ':root', axeRules[rules]);
  const points = {
    // With forced colours, the reader's own colours are used.
    ...(forced ? {} : { contrast: (await drawingContrast(page)).words }),
    size: await smallWords(page),
    seizure: [...(await flashes(page)), ...(still ? await moving(page) : [])],
    density: await roomFaults(page),
  };
  return { axe, points };
}

const still = { id: 'figure', width: 360, scheme: 'light', rules: 'all', still: true } as const;

/** Tests the points that apply to a chart's page, and finds its pale marks. */
export async function visitFigure(
  browser: Browser,
  address: string,
): Promise<{
  readonly points: PointFaults;
  readonly pale: { readonly marks: number; readonly of: number };
}> {
  const opened = async <T>(setting: AccessSetting, use: (page: Page) => Promise<T>): Promise<T> => {
    const context = await accessContext(browser, setting);
    try {
      const page = await context.newPage();
      await page.goto(address);
      return await use(page);
    } finally {
      await context.close();
    }
  };
  const first = await opened(still, async (page) => {
    const tedious = await tediousFaults(page);
    const override = await keysTaken(page);
    const { visual, titled: title, table, cues, explained: purpose } = await figureFaults(page);
    const { pale, marks } = await drawingContrast(page);
    const { faults, tips } = await walkMarks(page);
    const input = [...faults, ...(await pointerFaults(page, tips))];
    const points = { tedious, override, visual, title, table, cues, purpose, input };
    return { points, moves: await moving(page), pale: { marks: pale.length, of: marks } };
  });
  const spaced = await opened({ ...still, width: 320 }, async (page) => {
    await spaceText(page);
    return layoutFaults(page);
  });
  const forced = await opened({ ...still, width: 1280, forced: true }, async (page) => {
    await page.locator('.key-nav').first().focus();
    await page.locator('.tip').first().waitFor();
    return vanished(page);
  });
  const large = await opened({ ...still, large: true }, async (page) => {
    const size = await smallest(page);
    // Horizontal scrolling is counted with the settings, where the known faults of the site are listed.
    return size < 23.9 ? [`text of ${size}px at twice the size`] : [];
  });
  return {
    points: { ...first.points, style: [...first.moves, ...spaced, ...forced, ...large] },
    pale: first.pale,
  };
}
