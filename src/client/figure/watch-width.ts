import { savesData } from '../page/environment.ts';
import { builtFits } from './drawing-width.ts';

const settled = 150;

/**
 * Redraws at the real width: when the figure comes near the viewport at a width that no built drawing suits, and
 * whenever the width changes after the first redrawing. Not for readers who save data.
 */
export function watchWidth(stage: HTMLElement, redraw: () => void): void {
  // A frame is loaded when it comes near the viewport, and no observer reports on its invisible parts.
  let near = stage.closest('[data-framed]') !== null;
  let drawnAt = 0;
  let waiting = 0;
  const consider = () => {
    const width = stage.clientWidth;
    const live = stage.dataset['live'] !== undefined;
    const wanted = live || (near && !builtFits(width) && !savesData());
    if (!wanted || width === 0 || width === drawnAt) return;
    // The first redrawing of a chosen state already had this width.
    const done = live && stage.dataset['live'] === String(width);
    drawnAt = width;
    if (!done) redraw();
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(consider, settled);
  };
  if (near) later();
  new ResizeObserver(later).observe(stage);
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      near = true;
      observer.disconnect();
      later();
    },
    { rootMargin: '400px' },
  ).observe(stage);
}
