import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { allPages, siteFiles } from '../helpers/site-pages.ts';

/** What /privacy/ says of the site's programs, held against every program that the built site serves. */
const folder = inject('site');
const scripts = siteFiles(folder)
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, code: readFileSync(path.join(folder, file), 'utf8') }));
const inline = allPages(folder).flatMap(({ path: file, html }) =>
  [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*application\/(?:ld\+)?json)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => ({ file, code }),
  ),
);
const all = [...scripts, ...inline];

/** What would leave something on the reader's device. */
const storage =
  /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|openDatabase|serviceWorker|SharedWorker)\b|\.cookie\b|\bcaches\s*[.[]|\bnavigator\.storage\b/;
/** What would tell somebody that it was read, or read the clipboard. */
const telling = /\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bRTCPeerConnection\b|clipboard\.read|new Image\b/;
const found = (pattern: RegExp, among = all): string[] =>
  among.flatMap(({ file, code }) => {
    const hit = pattern.exec(code);
    return hit ? [`${file}: ${code.slice(Math.max(0, hit.index - 40), hit.index + 60)}`] : [];
  });

test('there are programs to look at', () => {
  expect(scripts.length).toBeGreaterThan(30);
  expect(inline.length).toBeGreaterThan(100);
});

test('no program of the site stores anything', () => {
  expect(found(storage)).toEqual([]);
});

test('none reports a visit or reads the clipboard', () => {
  expect(found(telling)).toEqual([]);
});

/** Names of formats, and one in a message of a library's: never asked for. */
const names = new Set([
  ...['www.w3.org', 'schemas.openxmlformats.org', 'schemas.microsoft.com', 'purl.org', 'purl.oclc.org', 'www.wps.cn'],
  'github.com',
]);

test('none holds the address of another host, but as the name of a format', () => {
  const hosts = all.flatMap(({ file, code }) =>
    [...code.matchAll(/(?:https?:)?\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/"'`:?#])/g)]
      .map(([, host = '']) => host)
      .filter((host) => !names.has(host))
      .map((host) => `${file}: ${host}`),
  );
  expect([...new Set(hosts)]).toEqual([]);
});

test('what breaks the promise is found', () => {
  const breaches = [
    [
      'localStorage.setItem("a","b")',
      'document.cookie="a=b"',
      'caches.open("x")',
      'navigator.serviceWorker.register("s.js")',
    ],
    ['navigator.sendBeacon("/x")', 'navigator.clipboard.readText()', 'new WebSocket("wss://x")'],
  ] as const;
  for (const code of breaches[0]) expect(found(storage, [{ file: 'x', code }]), code).toHaveLength(1);
  for (const code of breaches[1]) expect(found(telling, [{ file: 'x', code }]), code).toHaveLength(1);
});
