import type { Assumptions, Moment, Requests, SiteTraffic } from './cost-types.ts';
import { pageKinds } from './cost-types.ts';

/** A month of thirty days. */
const secondsPerMonth = 30 * 24 * 60 * 60;

/** The mean view of a mix. A page that offers no choice counts as it is at rest. */
export function meanView(traffic: SiteTraffic, mix: Assumptions['mix'], moment: Moment): Requests {
  const parts = pageKinds.reduce((sum, kind) => sum + mix[kind], 0);
  const mean = (key: keyof Requests): number =>
    pageKinds.reduce((sum, kind) => sum + mix[kind] * (traffic[kind][moment] ?? traffic[kind].rest)[key], 0) / parts;
  return {
    requests: mean('requests'),
    bytes: mean('bytes'),
    hashedRequests: mean('hashedRequests'),
    hashedBytes: mean('hashedBytes'),
  };
}

/** The mean of the views of a reader who fetches hashed files once, with the first of them, and all else each time. */
export function withBrowserCache(view: Requests, viewsPerReader: number): Requests {
  const again = 1 - 1 / viewsPerReader;
  return {
    requests: view.requests - view.hashedRequests * again,
    bytes: view.bytes - view.hashedBytes * again,
    hashedRequests: view.hashedRequests / viewsPerReader,
    hashedBytes: view.hashedBytes / viewsPerReader,
  };
}

export interface Month {
  readonly requests: number;
  /** 1 GB is 10⁹ bytes. */
  readonly gigabytes: number;
  readonly meanMegabits: number;
  readonly peakMegabits: number;
  readonly meanRequests: number;
  readonly peakRequests: number;
  /** What is left for the server behind a CDN at the busiest time. */
  readonly serverMegabits: number;
  readonly serverRequests: number;
  /** By the operator's prices, of all that readers are sent; undefined without any. */
  readonly money: number | undefined;
}

/** A month of so many views; megabits and requests are those of a second. */
export function monthOf(view: Requests, views: number, assumptions: Assumptions): Month {
  const { peak, hitRate, perGb, perMillionRequests } = assumptions;
  const requests = view.requests * views;
  const gigabytes = (view.bytes * views) / 1e9;
  const meanMegabits = (gigabytes * 8e3) / secondsPerMonth;
  const meanRequests = requests / secondsPerMonth;
  const priced = perGb !== null || perMillionRequests !== null;
  return {
    requests,
    gigabytes,
    meanMegabits,
    peakMegabits: meanMegabits * peak,
    meanRequests,
    peakRequests: meanRequests * peak,
    serverMegabits: meanMegabits * peak * (1 - hitRate),
    serverRequests: meanRequests * peak * (1 - hitRate),
    money: priced ? gigabytes * (perGb ?? 0) + (requests / 1e6) * (perMillionRequests ?? 0) : undefined,
  };
}

/** Views a second that a server carries, by the requests that it answered. */
export const viewsPerSecond = (requestsPerSecond: number, requestsPerView: number): number =>
  requestsPerSecond / requestsPerView;

/** Views a second at the busiest time of a month. */
export const peakViews = (views: number, peak: number): number => (views / secondsPerMonth) * peak;
