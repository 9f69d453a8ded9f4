import type { TipFile } from '../../../publish/figures/drawn-tips.ts';
import { fetchOnce } from './fetch-once.ts';

/** What the marks of a figure's built drawings tell, and the original words of its claims. */
export const fetchTips = fetchOnce<TipFile>((host) => host.dataset['tips'] ?? '');
