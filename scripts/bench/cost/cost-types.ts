/** Kinds of page that a reader opens, with the one of each kind that is measured; all in Chinese, the site's first language. */
export const measuredPages = {
  front: '/',
  chart: '/charts/pay-by-city/',
  topic: '/pay/',
  story: '/story/',
  embed: '/embed/pay-by-city/',
} as const;
export type PageKind = keyof typeof measuredPages;
export const pageKinds = Object.keys(measuredPages) as PageKind[];

/** What is asked of the host: all of it, and of that the files named by their digest, which a browser keeps for good. */
export interface Requests {
  readonly requests: number;
  /** As sent, headers included. */
  readonly bytes: number;
  readonly hashedRequests: number;
  readonly hashedBytes: number;
}

/** A first visit, up to three moments; each includes what came before. */
export interface PageTraffic {
  /** Where the reader saves data: nothing is fetched ahead. */
  readonly alone: Requests;
  /** With what the page fetches ahead. */
  readonly rest: Requests;
  /** After one choice; null where the page offers none. */
  readonly choice: Requests | null;
}
export type Moment = keyof PageTraffic;
export type SiteTraffic = Readonly<Record<PageKind, PageTraffic>>;

/** What no measurement can say and the operator may change; every one is printed with the sums. */
export interface Assumptions {
  /** Parts of each kind of page among all views, whole numbers. */
  readonly mix: Readonly<Record<PageKind, number>>;
  /** The busiest time as a multiple of the mean. */
  readonly peak: number;
  /** Views of a reader who keeps hashed files between them. */
  readonly viewsPerReader: number;
  /** Share of requests and bytes that a CDN answers without asking the server; 0 without a CDN. */
  readonly hitRate: number;
  /** Prices of the operator's host, in one currency; null where none was given. */
  readonly perGb: number | null;
  readonly perMillionRequests: number | null;
}

/** One run of the load program against one address, or against all that a view of the mix asks for. */
export interface LoadRow {
  readonly target: 'front' | 'chart' | 'embed' | 'rows' | 'views' | 'viewsReady';
  readonly requestsPerSecond: number;
  readonly bytesPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly answers: number;
  /** Answers other than 2xx and 3xx, and connections that broke or timed out. */
  readonly failures: number;
}

export interface Load {
  readonly nginx: string;
  readonly wrk: string;
  readonly seconds: number;
  readonly connections: number;
  /** The mix of which whole views were asked for. */
  readonly mix: Assumptions['mix'];
  /** Of one view of it with one choice, nothing in the browser's cache. */
  readonly requestsPerView: number;
  readonly rows: readonly LoadRow[];
}

/** One run of `npm run bench -- cost`, kept in result.json. */
export interface CostResult {
  readonly date: string;
  readonly version: string;
  readonly machine: {
    readonly cores: number;
    readonly platform: string;
    readonly node: string;
    readonly chromium: string;
    /** Tasks that others had the machine do before the run, on the mean of five minutes. */
    readonly loadBefore: number;
  };
  readonly assumptions: Assumptions;
  readonly traffic: SiteTraffic;
  /** Null where nginx or wrk is not installed. */
  readonly load: Load | null;
}
