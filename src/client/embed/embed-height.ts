/** Longest wait for a drawing, in milliseconds after its frame is first visible. */
const longest = 4000;

/**
 * Resolves when the chart of a frame has its final drawing: at once where a built drawing is shown, otherwise after
 * drawing for the state in its address or for its width. A height reported earlier would move the surrounding page
 * twice.
 */
function drawnSoon(main: HTMLElement): Promise<unknown> {
  const stage = main.querySelector<HTMLElement>('chart-figure .drawings');
  const asks = [...new URLSearchParams(location.search).keys()].some((key) =>
    main.querySelector(`form [name="${CSS.escape(key)}"]`),
  );
  if (!stage) return Promise.resolve();
  return new Promise((resolve) => {
    const waits = () => asks || isShrunk(stage);
    // In a hidden tab nothing has a size or is drawn.
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
    // A built drawing has its height, visible or not.
    if (stage.clientWidth > 0 && !waits()) resolve(undefined);
    else {
      seen.observe(stage);
      addEventListener('load', use);
    }
  });
}

/**
 * Between the widths of the two built drawings the wide one is shown scaled down until it is redrawn. Only then does
 * its style have a maximum width (styles/embed/embed-figure.css).
 */
function isShrunk(stage: HTMLElement): boolean {
  const svg = stage.querySelector('.drawing-wide svg');
  return svg !== null && svg.clientWidth > 0 && getComputedStyle(svg).maxWidth.endsWith('px');
}

/**
 * Triggers what the first use of a figure triggers (chart-figure.ts): a frame is loaded when it comes near the
 * viewport, and no observer reports on its invisible parts.
 */
function use(): void {
  window.dispatchEvent(new Event('resize'));
}

const main = document.querySelector<HTMLElement>('#embed');
const chart = main?.dataset['chart'] ?? '';
let reported = 0;

/**
 * An element without a box, in a hidden tab, has no height. One pixel is added as a reserve for changes too small to
 * report.
 */
function heightOf(element: HTMLElement): number {
  const { height, bottom } = element.getBoundingClientRect();
  return height > 0 ? Math.ceil(bottom + scrollY) + 1 : 0;
}

function report(height: number): void {
  if (height === 0) return;
  reported = height;
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

/** Where the frame is too low for the chart, the link to the whole chart says so. */
function sayCut(element: HTMLElement): void {
  document.documentElement.toggleAttribute('data-cut', heightOf(element) > innerHeight + 4);
}

/**
 * Reports the height of a chart to the page around its frame. Frames of every age send this same message. Nothing is
 * received, and only the chart's name and height are sent: when the chart has its final drawing, when its height
 * changes by two pixels or more, when it becomes visible, and when its window changes size, so that a page that began
 * to listen late can request the height.
 * Messages: our own; those for pages of Datawrapper and AMP (an object) and of Medium (text); pym's where the page has
 * set a `childId`; WordPress's where it has set a `secret`.
 */
if (main && parent !== window) {
  const again = () => {
    report(heightOf(main));
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
      if (Math.abs(height - reported) >= 2) report(height);
      sayCut(main);
    }).observe(main);
    new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) again();
    }).observe(main);
  });
}
