import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { pick } from '../helpers/depth.ts';
import { attribute, builtFor, prefixes, siteDocuments, unanswered } from '../helpers/site-documents.ts';

const folder = inject('site');
const pageOf = siteDocuments(folder);
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

/** Every chart, in one language in turn; in a long run in both. */
const inOneLanguage = pick(
  charts.flatMap(({ id, name }, index) =>
    prefixes.map(({ prefix, lang }) => ({ prefix, id, name, first: (lang === 'zh') === (index % 2 === 0) })),
  ),
  ({ first }) => first,
);

describe('oEmbed', () => {
  test.each(inOneLanguage)('$prefix/charts/$id/ names an answer, and the answer is whole', ({ prefix, id, name }) => {
    const href = attribute(pageOf(`${prefix}/charts/${id}/`), 'link[type="application/json+oembed"]', 'href');
    expect(href).toBe(`${builtFor}${prefix}/oembed/${id}.json`);
    const answer = JSON.parse(read(`${prefix}/oembed/${id}.json`)) as Readonly<Record<string, unknown>>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, provider_url: `${builtFor}${prefix}/` });
    expect(answer['height']).toBeGreaterThan(300);
    expect(answer['title']).toBe(attribute(pageOf(`${prefix}/charts/${id}/`), 'meta[property="og:title"]', 'content'));
    expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 628, cache_age: 86_400 });
    expect(Object.values(answer).filter((value) => value === null || value === '')).toEqual([]);
    const html = String(answer['html']);
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    const frames = [...document.querySelectorAll('iframe')];
    expect(frames).toHaveLength(1);
    expect(document.querySelectorAll('script, style, link')).toHaveLength(0);
    // Some systems keep the attribute alone.
    expect(Number(frames[0]?.getAttribute('height'))).toBe(answer['height']);
    expect(html).toContain(`<img src="${builtFor}${prefix}/charts/${id}.png"`);
    expect(frames[0]?.getAttribute('src')).toBe(`${builtFor}${prefix}/embed/${id}/`);
    // A finding would go stale in other people's pages.
    expect(frames[0]?.getAttribute('title')).toBe(prefix === '' ? name.zh : name.en);
    expect(
      unanswered(folder, [
        frames[0]?.getAttribute('src') ?? '',
        `${builtFor}${prefix}/charts/${id}.png`,
        String(answer['thumbnail_url']),
      ]),
    ).toEqual([]);
  });
});
