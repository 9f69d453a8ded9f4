import type { State } from '../../charts/chart.ts';

/**
 * Whether a movement explains the change from one state to another: the rows in another order, or one step of a control
 * whose values follow each other. Everything else is another selection, in which nothing moves.
 * @param steps keys of controls with steps
 */
export function explainedMove(before: State, after: State, steps: readonly string[]): boolean {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => before[key] !== after[key],
  );
  const [key, ...others] = changed;
  if (key === undefined || others.length > 0) return false;
  return key === 'sort' || (steps.includes(key) && before[key] !== undefined && after[key] !== undefined);
}
