/**
 * Whether the browser can do what script adds: Chromium from 99, Safari from 15.4. Older ones get no more script than
 * this, and the page as it is without; styles/too-old.css asks the same and shows a sentence at the controls.
 */
export const newEnough = CSS.supports('(text-emphasis: none) and (accent-color: auto)');

/** Whether the reader has asked for few bytes: nothing is fetched then before it is used. */
export function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  const asked =
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData;
  return asked === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
