import type { Page } from 'playwright-core';
import type { HeightPoint } from '../../src/lib/embed-heights.ts';
import type { EmbedForm } from '../../src/publish/embed-codes/embed-snippet.ts';

/** The range of frame widths in which a chart is redrawn; outside it the built drawings are shown. */
const redrawn = { from: 488, to: 704 } as const;

/**
 * The height of a page for frames at each width in pixels: as readers with script first see it or as readers without
 * script do, whichever is greater.
 * @param page any page of the same site
 * @param widths narrowest first
 * @param form a frozen chart is never redrawn
 */
export function measureEmbed(
  page: Page,
  address: string,
  widths: readonly number[],
  form: EmbedForm,
): Promise<HeightPoint[]> {
  return page.evaluate(
    async ({ url, at, changes, from, to }) => {
      const open = (width: number, sandbox?: string): Promise<HTMLIFrameElement> =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
          frame.style.cssText = `position:fixed;top:0;left:0;height:6000px;border:0;width:${width}px`;
          frame.src = url;
          frame.onload = () => {
            resolve(frame);
          };
          document.body.append(frame);
        });
      const inside = (frame: HTMLIFrameElement): HTMLElement => {
        const main = frame.contentDocument?.querySelector<HTMLElement>('#embed');
        if (!main) throw new Error(`${url} has no #embed`);
        return main;
      };
      const tall = (frame: HTMLIFrameElement): number => Math.ceil(inside(frame).getBoundingClientRect().height);
      const drawnAt = async (frame: HTMLIFrameElement): Promise<void> => {
        const stage = inside(frame).querySelector<HTMLElement>('.drawings');
        for (let waited = 0; stage && stage.dataset['live'] !== String(stage.clientWidth); waited += 20) {
          if (waited > 10_000) throw new Error(`${url} was not drawn at ${frame.style.width}`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      const middle = at.filter((width) => changes && width >= from && width < to);
      const frames = await Promise.all([open(to, 'allow-same-origin'), open(to), open(middle[0] ?? to)] as const);
      const [still, built, drawn] = frames;
      const found: { width: number; height: number }[] = [];
      for (const width of at) {
        const live = middle.includes(width) ? drawn : built;
        still.style.width = live.style.width = `${width}px`;
        if (live === drawn) await drawnAt(live);
        found.push({ width, height: Math.max(tall(still), tall(live)) });
      }
      for (const frame of frames) frame.remove();
      return found;
    },
    { url: address, at: widths, changes: form !== 'frozen', ...redrawn },
  );
}
