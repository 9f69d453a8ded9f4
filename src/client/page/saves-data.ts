/** Whether the reader has asked for few bytes: nothing is fetched then before it is used. */
export function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  const asked =
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData;
  return asked === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
