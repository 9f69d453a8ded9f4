import { isUnlinkedHost } from '../../../src/datasets/checks/check-sources.ts';

export const linkStates = ['gone', 'unreachable', 'moved', 'refused', 'skipped', 'answers'] as const;
/**
 * The result for an address: it answers; it moved permanently; it is gone; the site refuses programs, so that a person
 * has to look; nothing answered, which may be temporary; or it must not be opened.
 */
export type LinkState = (typeof linkStates)[number];

/** The reason, where the HTTP status does not give it. */
export type LinkReason =
  'home' | 'taken-over' | 'circles' | 'timeout' | 'no-host' | 'certificate' | 'no-answer' | 'no-address';

export interface Answer {
  readonly state: LinkState;
  /** The HTTP status of the last answer; undefined where there was none. */
  readonly status?: number;
  readonly reason?: LinkReason;
  /** The new address of one that moved, and where others were redirected to. */
  readonly to?: string;
}

export interface AskOptions {
  /** The time limit of one request in milliseconds. */
  readonly timeout: number;
  readonly mostRedirects: number;
}

interface Hop {
  readonly status: number;
  readonly to: string | undefined;
}

/**
 * Requests an address as a reader's click would, but without the content: HEAD, then GET where HEAD is not answered
 * well. Never throws.
 */
export async function askAddress(address: string, options: AskOptions): Promise<Answer> {
  const start = URL.parse(address);
  if (!start) return { state: 'gone', reason: 'no-address' };
  if (isUnlinkedHost(start)) return { state: 'skipped' };
  let at = start;
  // The last address of permanent redirects; after a temporary one it does not change any more.
  let lasting = start;
  let isLasting = true;
  try {
    for (let hops = 0; hops <= options.mostRedirects; hops += 1) {
      const { status, to } = await ask(at, options.timeout);
      const next = to === undefined ? null : URL.parse(to, at);
      if (!next) return judged(status, start, at, lasting);
      if (isUnlinkedHost(next)) return { state: 'gone', status, reason: 'taken-over', to: next.href };
      isLasting &&= status === 301 || status === 308;
      if (isLasting) lasting = next;
      at = next;
    }
    return { state: 'unreachable', reason: 'circles' };
  } catch (error) {
    return { state: 'unreachable', reason: reasonOf(error) };
  }
}

function judged(status: number, start: URL, end: URL, lasting: URL): Answer {
  if (status === 404 || status === 410) return { state: 'gone', status };
  if (status >= 500 || status < 200) return { state: 'unreachable', status };
  if (status >= 400) return { state: 'refused', status };
  if (isHome(end) && !isHome(start)) return { state: 'gone', status, reason: 'home', to: end.href };
  return sameButForScheme(start, lasting) ? { state: 'answers', status } : { state: 'moved', status, to: lasting.href };
}

const isHome = ({ pathname, search }: URL): boolean => pathname === '/' && search === '';

/** Whether two addresses differ only by https or by a slash at the end. */
const sameButForScheme = (one: URL, other: URL): boolean => bare(one) === bare(other);
const bare = ({ host, pathname, search }: URL): string => host + pathname.replace(/\/$/, '') + search;

/** Some servers answer GET alone, or answer HEAD differently. */
async function ask(at: URL, timeout: number): Promise<Hop> {
  const head = await request(at, 'HEAD', timeout).catch((error: unknown) => {
    if (reasonOf(error) !== 'no-answer') throw error;
    return undefined;
  });
  return head !== undefined && head.status < 400 ? head : request(at, 'GET', timeout);
}

async function request(at: URL, method: 'HEAD' | 'GET', timeout: number): Promise<Hop> {
  const { status, headers, body } = await fetch(at, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    headers: { 'user-agent': 'Mozilla/5.0 (compatible; link check of a data project)', accept: '*/*' },
  });
  await body?.cancel();
  return { status, to: status >= 300 && status < 400 ? (headers.get('location') ?? undefined) : undefined };
}

/** Why a request was not answered. The system's error is the cause of the one that fetch throws. */
function reasonOf(error: unknown): LinkReason {
  if (!(error instanceof Error)) return 'no-answer';
  if (error.name === 'TimeoutError') return 'timeout';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return 'timeout';
  if (/^(?:ENOTFOUND|EAI_AGAIN)$/.test(code)) return 'no-host';
  return /CERT|^ERR_TLS|SELF_SIGNED|UNABLE_TO_/.test(code) ? 'certificate' : 'no-answer';
}
