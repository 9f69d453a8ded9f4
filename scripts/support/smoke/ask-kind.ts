import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AddressKind } from './address-kinds.ts';

/** What a host answers otherwise than the folder says. */
export interface SmokeFault {
  readonly address: string;
  readonly what: 'status' | 'type' | 'content' | 'header' | 'no-answer';
  /** Of a header: its name. */
  readonly name?: string;
  readonly expected: string;
  readonly found: string;
}

/** Types that browsers and programs need; a host may add a character set. */
const types: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html; ?charset=utf-8$/i,
  '.js': /^(text|application)\/javascript/,
  '.css': /^text\/css/,
  '.csv': /^text\/csv/,
  '.json': /^application\/(feed\+)?json/,
  '.svg': /^image\/svg\+xml/,
  '.png': /^image\/png/,
  '.pdf': /^application\/pdf/,
  '.zip': /^application\/(x-)?zip/,
  '.xml': /^(application|text)\/([a-z]+\+)?xml/,
  '.txt': /^text\/plain/,
};

/**
 * Asks a host for one address and holds the answer against the file: status, type, every byte, headers. Never throws.
 * @param site address of the site, ending with a slash
 * @param expected status; 404 of an address that is not there, which is answered with the page that says so
 */
export async function askKind(site: URL, folder: string, kind: AddressKind, expected = 200): Promise<SmokeFault[]> {
  const { file, address, headers } = kind;
  const fault = (what: SmokeFault['what'], wanted: string, found: string, name?: string): SmokeFault => ({
    address,
    what,
    expected: wanted,
    found,
    ...(name === undefined ? {} : { name }),
  });
  try {
    const url = new URL(address.slice(1), site);
    const { answer, body } = await ask(url).catch(() => ask(url));
    if (answer.status !== expected) return [fault('status', String(expected), String(answer.status))];
    const type = answer.headers.get('content-type') ?? '';
    const wanted = types[path.extname(file)];
    return [
      ...(wanted !== undefined && !wanted.test(type) ? [fault('type', wanted.source, type)] : []),
      ...(body.equals(readFileSync(path.join(folder, file))) ? [] : [fault('content', file, `${body.length} B`)]),
      ...[...headers]
        .filter(([name, value]) => answer.headers.get(name) !== value)
        .map(([name, value]) => fault('header', value, answer.headers.get(name) ?? '', name)),
    ];
  } catch (error) {
    return [fault('no-answer', String(expected), error instanceof Error ? error.message : String(error))];
  }
}

/** May fail once on a good host: it closes a connection that was kept open just as it is used again. */
async function ask(url: URL): Promise<{ readonly answer: Response; readonly body: Buffer }> {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) });
  return { answer, body: Buffer.from(await answer.arrayBuffer()) };
}
