import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { EmbedChoices, EmbedSubject } from '../../../src/publish/embed-codes/embed-snippet.ts';
import { embedSnippet } from '../../../src/publish/embed-codes/embed-snippet.ts';

const subject: EmbedSubject = {
  chart: 'seats',
  lang: 'en',
  title: { live: 'Who “sits” <here> & "there"', frozen: 'A finding' },
  link: { live: 'Who sits where', frozen: 'A finding, with data' },
  heights: { live: '320:700 400:900 487:900 488:640', full: '320:1600', frozen: '320:800' },
  site: 'https://example.org/base/',
  script: { file: 'embed/v1.0123456789ab.js', integrity: 'sha384-abc' },
};
const open = (choices: EmbedChoices, about = subject): Document =>
  parseHTML(`<!doctype html><html><body>${embedSnippet(about, choices)}</body></html>`).document;
const given = (element: Element | null): Record<string, string> =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

test('the plain code is a frame with its name, its language, its heights, and a picture with a link', () => {
  const document = open({ kind: 'plain' });
  expect(given(document.querySelector('iframe'))).toEqual({
    src: 'https://example.org/base/en/embed/seats/',
    title: subject.title.live,
    lang: 'en',
    width: '100%',
    height: '640',
    frameborder: '0',
    style:
      'all:initial!important;display:block!important;width:100%!important;height:640px!important;height:calc(700px + clamp(0px,(100cqw - 320px)*2.5,200px) + clamp(-260px,(100cqw - 487px)*-260,0px))!important',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  });
  expect(embedSnippet(subject, { kind: 'plain' })).toContain(
    '<a href="https://example.org/base/en/charts/seats/"><img src="https://example.org/base/en/charts/seats.png" width="680" style="max-width:100%;height:auto" alt=""><br>Who sits where</a></iframe>',
  );
  expect(document.querySelector('script')).toBeNull();
});

test('the script comes with its digest, from the address that never changes', () => {
  const document = open({ kind: 'script' });
  expect(given(document.querySelector('script'))).toEqual({
    async: '',
    src: 'https://example.org/base/embed/v1.0123456789ab.js',
    integrity: 'sha384-abc',
    crossorigin: 'anonymous',
  });
  expect(embedSnippet(subject, { kind: 'script' }).startsWith(embedSnippet(subject, { kind: 'plain' }))).toBe(true);
});

test('choices stand in the address; a frozen chart has its version and its own finding instead', () => {
  const state = { city: 'chengdu,suzhou', note: '"><script>alert(1)</script>' };
  const live = open({ kind: 'plain', theme: 'dark', controls: false, state }).querySelector('iframe');
  expect(live?.getAttribute('src')).toBe(
    'https://example.org/base/en/embed/seats/?city=chengdu,suzhou&note=%22%3E%3Cscript%3Ealert%281%29%3C%2Fscript%3E&theme=dark&controls=0',
  );
  const frozen = open({ kind: 'plain', frozen: '0123456789ab', theme: 'dark', controls: false, state });
  expect(frozen.querySelector('iframe')?.getAttribute('src')).toBe(
    'https://example.org/base/en/embed/seats/0123456789ab/?theme=dark',
  );
  expect(frozen.querySelector('iframe')?.getAttribute('title')).toBe('A finding');
  expect(embedSnippet(subject, { kind: 'plain', frozen: '0123456789ab' })).toContain(
    '/base/en/charts/v/0123456789ab/seats.png"',
  );
  const full = open({ kind: 'plain', full: true }).querySelector('iframe');
  expect(full?.getAttribute('src')).toBe('https://example.org/base/en/embed/seats/?form=full');
  expect(full?.getAttribute('height')).toBe('1600');
});

test('the element says the same, and shows its link where there is no script', () => {
  const document = open({ kind: 'element', theme: 'light', state: { city: 'a' } }, { ...subject, lang: 'zh' });
  expect(given(document.querySelector('kefu-chart'))).toEqual({
    chart: 'seats',
    lang: 'zh-Hans-CN',
    title: subject.title.live,
    theme: 'light',
    state: 'city=a',
    heights: subject.heights.live,
  });
  expect(document.querySelector('kefu-chart a')?.getAttribute('href')).toBe('https://example.org/base/charts/seats/');
});
