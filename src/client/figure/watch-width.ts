import { savesData } from '../page/environment.ts';
import { builtFits } from './drawing-width.ts';

const settled = 150;

/**
 * Asks for a drawing at the real width: when the figure comes near the view at a width no built drawing suits, and
 * whenever the width changes after it was redrawn once. Not for readers who save data.
 */
export function watchWidth(stage: HTMLElement, redraw: () => void): void {
  // A frame is loaded when it comes near the view; what is out of view in it no observer tells.
  let near = stage.closest('[data-framed]') !== null;
  let drawnAt = 0;
  let waiting = 0;
  const consider = () => {
    const width = stage.clientWidth;
    const live = stage.dataset['live'] !== undefined;
    const wanted = live || (near && !builtFits(width) && !savesData());
    if (!wanted || width === 0 || width === drawnAt) return;
    // The first redrawing of a chosen state was at this width.
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
