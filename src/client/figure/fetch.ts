import type { TipFile } from '../../publish/figures/drawn-tips.ts';

/** Fetches JSON for an element, once; after a failure the next call tries again. The files are made by our own build. */
export function fetchOnce<T>(addressOf: (host: HTMLElement) => string): (host: HTMLElement) => Promise<T> {
  const asked = new WeakMap<HTMLElement, Promise<T>>();
  return (host) => {
    const known = asked.get(host);
    if (known) return known;
    const answer = fetchJson<T>(addressOf(host));
    asked.set(host, answer);
    answer.catch(() => asked.delete(host));
    return answer;
  };
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as T;
}

/** Fetches the tips of a figure's built drawings, and the original words of its claims. */
export const fetchTips = fetchOnce<TipFile>((host) => host.dataset['tips'] ?? '');
