import type { State } from '../../charts/chart.ts';

/** How many members of a list a name includes. */
const spelled = 4;

/**
 * Name of a chart's file that includes what was chosen, without extension:
 * `pay-by-city-tenure_city-chengdu_tenure-3-5`. It contains only letters, digits, `.`, `+`, `-` and `_`.
 */
export function shownName(chart: string, state: State): string {
  const parts = Object.entries(state).map(([key, value]) => `${safe(key)}-${listed(value)}`);
  return [chart, ...parts].join('_');
}

function listed(value: string): string {
  const members = value.split(',').map(safe);
  const rest = members.length - spelled;
  return [...members.slice(0, spelled), ...(rest > 0 ? [`and-${String(rest)}-more`] : [])].join('-');
}

const safe = (text: string): string => text.replaceAll(/[^A-Za-z0-9.+-]+/g, '-').slice(0, 40);
