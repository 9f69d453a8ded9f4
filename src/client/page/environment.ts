/**
 * Whether the browser supports what script adds: Chromium from 99, Safari from 15.4. Older ones load no script except
 * this test, and show the page without it; styles/too-old.css uses the same condition to show a sentence at the
 * controls.
 */
export const newEnough = CSS.supports('(text-emphasis: none) and (accent-color: auto)');

/** Whether the reader asked for reduced data use: nothing is then fetched before it is used. */
export function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  const asked =
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData;
  return asked === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
