import type { ChartInput } from '../controls/chosen-figure.ts';
import { fetchOnce } from './fetch.ts';

/** Fetches what a figure's chart is made from. */
export const fetchInput = fetchOnce<ChartInput>((host) => host.dataset['rows'] ?? '');
