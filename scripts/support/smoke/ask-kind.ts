import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AddressKind } from './address-kinds.ts';

/** A difference between a host's answer and the folder. */
export interface SmokeFault {
  readonly address: string;
  readonly what: 'status' | 'type' | 'content' | 'header' | 'no-answer';
  /** For a header, its name. */
  readonly name?: string;
  readonly expected: string;
  readonly found: string;
}

/** The types that browsers and programs need; a host may add a charset. */
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
 * Requests one address from a host and compares the answer with the file: status, type, every byte, headers. Never
 * throws.
 * @param site address of the site, ending with a slash
 * @param expected the status; 404 for an address that does not exist, which is answered with the page for missing
 * addresses
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

/** May fail once on a good host, which closes a kept-alive connection just when it is used again. */
async function ask(url: URL): Promise<{ readonly answer: Response; readonly body: Buffer }> {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) });
  return { answer, body: Buffer.from(await answer.arrayBuffer()) };
}
