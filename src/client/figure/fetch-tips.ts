import type { Tip } from '../../charts/chart.ts';
import { fetchOnce } from './fetch-once.ts';

/** What marks tell, by their `data-row`. */
export type Tips = Readonly<Record<string, Tip>>;

/** The tips of a figure's built drawings. */
export const fetchTips = fetchOnce<Tips>((host) => host.dataset['tips'] ?? '');
