import type { HeightStep } from './height-steps.ts';

/**
 * Steps as one CSS length, for a `style` attribute, where no media query can stand: the height of the widest step, and
 * for each edge what is to be added below it. `100cqw` is the width of the box around the frame; a factor makes an edge
 * of the slope between both sides of it.
 */
export function stepsStyle(steps: readonly HeightStep[]): string {
  const widest = steps.at(-1)?.height ?? 0;
  const edges = steps.slice(1).map(({ from, height }, index) => {
    const more = (steps[index]?.height ?? 0) - height;
    return more > 0
      ? `clamp(0px,(${from}px - 100cqw)*9999,${more}px)`
      : `clamp(${more}px,(100cqw - ${from}px)*9999,0px)`;
  });
  return edges.length === 0 ? `${widest}px` : `calc(${[`${widest}px`, ...edges].join(' + ')})`;
}
