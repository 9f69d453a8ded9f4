/** Longest wait for a drawing, in milliseconds from when its frame is seen. */
const longest = 4000;

/**
 * Resolves when the chart of a frame stands as it will: at once where what was built is shown, else when it was drawn
 * for what its address asks or for its width. A height reported before would move the page around twice.
 */
export function drawnSoon(main: HTMLElement): Promise<unknown> {
  const stage = main.querySelector<HTMLElement>('chart-figure .drawings');
  const asks = [...new URLSearchParams(location.search).keys()].some((key) =>
    main.querySelector(`form [name="${CSS.escape(key)}"]`),
  );
  if (!stage) return Promise.resolve();
  return new Promise((resolve) => {
    const waits = () => asks || isShrunk(stage);
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
    // What is built has its height already, seen or not.
    if (stage.clientWidth > 0 && !waits()) resolve(undefined);
    else {
      seen.observe(stage);
      addEventListener('load', use);
    }
  });
}

/**
 * Between the sizes of the built drawings the wide one is shown, smaller, until it is drawn anew: there alone it has a
 * greatest width in its style (styles/embed/embed-figure.css).
 */
function isShrunk(stage: HTMLElement): boolean {
  const svg = stage.querySelector('.drawing-wide svg');
  return svg !== null && svg.clientWidth > 0 && getComputedStyle(svg).maxWidth.endsWith('px');
}

/**
 * What the first use of a figure does (chart-figure.ts), without one: a frame is loaded when it comes near the view, and
 * of what is out of view in it no observer tells.
 */
function use(): void {
  window.dispatchEvent(new Event('resize'));
}
