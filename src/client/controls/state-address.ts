import type { State } from '../../charts/chart.ts';
import { queryText } from '../../lib/text/query-text.ts';

/** The address of a page with what was chosen on it, and nothing else behind the question mark. */
export function stateAddress(address: string, state: State): string {
  const chosen = new URL(address, location.href);
  chosen.search = queryText(new URLSearchParams(state));
  return chosen.href;
}
