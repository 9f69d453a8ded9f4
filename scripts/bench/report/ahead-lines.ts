import type { Visits } from '../measured.ts';
import { peers } from '../peers.ts';
import { columns } from './columns.ts';
import { reasons } from './reasons.ts';

/** The columns in which peers are ahead of our page, with the reason, one line each; empty where there are none. */
export function aheadLines(visits: Visits): string[] {
  const ours = visits.get('ours');
  if (!ours) return [];
  return columns.flatMap(({ key, title, noise }) => {
    const better = peers.filter(({ id }) => (visits.get(id)?.[key] ?? Infinity) < ours[key] - noise);
    if (better.length === 0) return [];
    return [`- ${title}, ahead of ours: ${better.map(({ name }) => name).join(', ')}. ${reasons[key]}`];
  });
}
