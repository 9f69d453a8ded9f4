import { builtFits } from '../figure/built-fits.ts';
import { newEnough } from '../page/new-enough.ts';
import { savesData } from '../page/saves-data.ts';

/** Longest wait for a drawing, in milliseconds from when its frame is seen. */
const longest = 4000;

/**
 * Resolves when the chart of a frame stands as it will: at once where what was built is shown, else when it was drawn
 * for what its address asks or for its width. What is told before would move the page around twice.
 */
export function drawnSoon(main: HTMLElement): Promise<unknown> {
  const stage = main.querySelector<HTMLElement>('chart-figure .drawings');
  const asks = [...new URLSearchParams(location.search).keys()].some((key) =>
    main.querySelector(`form [name="${CSS.escape(key)}"]`),
  );
  const waits = () => asks || (!savesData() && !builtFits(stage?.clientWidth ?? 0));
  if (!stage || !newEnough) return Promise.resolve();
  return new Promise((resolve) => {
    // In a tab that is hidden nothing has a size, nor is drawn.
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      if (!waits() || stage.dataset['live'] !== undefined) resolve(undefined);
      else setTimeout(resolve, longest);
    });
    const drawn = new MutationObserver(() => {
      if (stage.dataset['live'] === undefined) return;
      drawn.disconnect();
      resolve(undefined);
    });
    drawn.observe(stage, { attributes: true, attributeFilter: ['data-live'] });
    // What is built is told without being seen.
    if (stage.clientWidth > 0 && !waits()) resolve(undefined);
    else seen.observe(stage);
  });
}
