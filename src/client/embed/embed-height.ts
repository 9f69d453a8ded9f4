/** Longest wait for a drawing, in milliseconds from when its frame is seen. */
const longest = 4000;

/**
 * Resolves when the chart of a frame stands as it will: at once where what was built is shown, else when it was drawn
 * for what its address asks or for its width. A height reported before would move the page around twice.
 */
function drawnSoon(main: HTMLElement): Promise<unknown> {
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

/**
 * Tells the page around a chart's frame how tall the chart is; frames of every age do, in these words. Nothing is
 * listened to, and nothing but the chart's name and its height goes out. Said when the chart stands as it will, when its
 * height changes by two pixels or more, when it comes into view and when its window changes size: by the last, a page
 * that began to listen late gets to know it.
 *
 * Spoken: our own words; those of Datawrapper's and AMP's pages (an object) and of Medium's (text); pym's, where the
 * page around has given a `childId`; WordPress's, where it has given a `secret`.
 */

const main = document.querySelector<HTMLElement>('#embed');
const chart = main?.dataset['chart'] ?? '';
let told = 0;

/** What has no box yet, in a tab that is hidden, has no height. A pixel more than is needed allows for one that is not worth telling. */
function heightOf(element: HTMLElement): number {
  const { height, bottom } = element.getBoundingClientRect();
  return height > 0 ? Math.ceil(bottom + scrollY) + 1 : 0;
}

function tell(height: number): void {
  if (height === 0) return;
  told = height;
  const pym = new URLSearchParams(location.search).get('childId');
  const secret = /^#\?secret=([a-zA-Z0-9]+)$/.exec(location.hash)?.[1];
  for (const message of [
    { type: 'kefu-embed', version: 1, chart, height },
    { 'datawrapper-height': { [chart]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
  ])
    parent.postMessage(message, '*');
}

/** Where the frame is too low for the chart, the link to the whole says so. */
function sayCut(element: HTMLElement): void {
  document.documentElement.toggleAttribute('data-cut', heightOf(element) > innerHeight + 4);
}

if (main && parent !== window) {
  const again = () => {
    tell(heightOf(main));
  };
  void drawnSoon(main).then(() => {
    again();
    sayCut(main);
    addEventListener('resize', () => {
      again();
      sayCut(main);
    });
    new ResizeObserver(() => {
      const height = heightOf(main);
      if (Math.abs(height - told) >= 2) tell(height);
      sayCut(main);
    }).observe(main);
    new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) again();
    }).observe(main);
  });
}
