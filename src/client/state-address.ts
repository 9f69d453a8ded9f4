import type { State } from '../charts/chart.ts';

/** The address of a page with what was chosen on it, and nothing else behind the question mark. */
export function stateAddress(address: string, state: State): string {
  const chosen = new URL(address, location.href);
  // Commas join lists and are allowed as they are; encoded they would be hard to read and to share.
  chosen.search = new URLSearchParams(state).toString().replaceAll('%2C', ',');
  return chosen.href;
}
