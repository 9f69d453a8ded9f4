import type { Browser } from 'playwright-core';
import { median } from './statistics.ts';
import { slowdown } from './visit.ts';

/** What a reader does on the page of a chart. */
export const uses = ['redraw', 'sort', 'theme', 'filter', 'tap'] as const;
type Use = (typeof uses)[number];
/** Medians in milliseconds; a use that a chart does not offer is absent. */
export type UseTimes = Readonly<Partial<Record<Use, number>>>;

const times = 5;

/**
 * Measures how long a chart's page takes to answer each use at a quarter of the processor speed, from the event to the
 * change of the page, including styles and layout. The first use of each kind loads code over the network and is not
 * counted.
 */
export async function timeUses(browser: Browser, address: string): Promise<UseTimes> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const measured: Partial<Record<Use, number>> = {};
    for (const use of uses) {
      const found = await page.evaluate(doUse, { use, times });
      if (found.length > 1) measured[use] = median(found.slice(1));
    }
    return measured;
  } finally {
    await context.close();
  }
}

/** Runs in the page. Returns no times where the page does not offer the use. */
async function doUse({ use, times: count }: { use: Use; times: number }): Promise<number[]> {
  const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const change = (element: Element, type: string): void => {
    element.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const choose = (select: HTMLSelectElement, turn: number): void => {
    select.selectedIndex = turn % Math.min(select.options.length, 4);
    change(select, 'change');
  };
  const figure = document.querySelector('chart-figure');
  const first = (selector: string): Element | undefined =>
    [...(figure?.querySelectorAll(selector) ?? [])].find((element) => element.getClientRects().length > 0);
  for (const details of document.querySelectorAll('details')) details.open = use === 'sort' || use === 'filter';
  await rest(200);
  const drawing = first('.drawings svg');
  const marks = [...(drawing?.querySelectorAll('.mark[data-row]') ?? [])];
  const markOf = (turn: number): Element | undefined => marks[(turn * 7) % marks.length];
  const press = (turn: number): void => {
    const mark = markOf(turn);
    const { left, top, width, height } = mark?.getBoundingClientRect() ?? new DOMRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, pointerType: 'touch' };
    mark?.dispatchEvent(new PointerEvent('pointerdown', at));
    mark?.dispatchEvent(new PointerEvent('pointerup', at));
  };
  const theme = document.querySelector<HTMLSelectElement>('.theme-choice select');
  const ways: Readonly<Record<Use, { readonly on: Element | null | undefined; readonly act: (turn: number) => void }>> =
    {
      redraw: {
        on: first('form select'),
        act: (turn) => {
          const select = first('form select');
          if (select instanceof HTMLSelectElement) choose(select, turn + 1);
        },
      },
      sort: {
        on: first('thead button'),
        act: () => {
          const button = first('thead button');
          if (button instanceof HTMLElement) button.click();
        },
      },
      theme: {
        on: theme,
        act: (turn) => {
          if (theme) choose(theme, turn + 1);
        },
      },
      filter: {
        on: first('.table-filter input'),
        act: (turn) => {
          const input = first('.table-filter input');
          if (!(input instanceof HTMLInputElement)) return;
          input.value = ['a', 'al', 'ali', 'al', 'a', ''][turn % 6] ?? '';
          change(input, 'input');
        },
      },
      tap: { on: marks[0], act: press },
    };
  const { on, act } = ways[use];
  if (!on) return [];
  const whole = document.documentElement;
  const changing: Readonly<Record<Use, Element | null | undefined>> = {
    redraw: figure?.querySelector('.drawing-full') ?? figure?.querySelector('.drawings'),
    sort: figure?.querySelector('tbody'),
    theme: whole,
    filter: figure?.querySelector('tbody'),
    tap: figure,
  };
  const found: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    if (use === 'tap') markOf(turn)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await rest(150);
    let late: ReturnType<typeof setTimeout> | undefined;
    const changed = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        document.body.getBoundingClientRect();
        resolve(performance.now());
      });
      watch.observe(changing[use] ?? whole, { childList: true, subtree: true, attributes: true });
      late = setTimeout(() => {
        resolve(NaN);
      }, 1500);
    });
    const start = performance.now();
    act(turn);
    found.push((await changed) - start);
    clearTimeout(late);
  }
  return found.filter((duration) => !Number.isNaN(duration));
}
