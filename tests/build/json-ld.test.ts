import { describe, expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { pick } from '../helpers/depth.ts';
import { builtFor, canonical, prefixes, siteDocuments, unanswered } from '../helpers/site-documents.ts';
import { siteFiles } from '../helpers/site-pages.ts';
import { presentData } from '../helpers/present-data.ts';

const folder = inject('site');
const files = siteFiles(folder);
const pageOf = siteDocuments(folder);
const { tables } = presentData();

/** Every chart, in one language in turn; in a long run in both. */
const inOneLanguage = pick(
  charts.flatMap(({ id, name }, index) =>
    prefixes.map(({ prefix, lang }) => ({ prefix, id, name, first: (lang === 'zh') === (index % 2 === 0) })),
  ),
  ({ first }) => first,
);

describe('JSON-LD', () => {
  const dataOf = (document: Document): Record<string, unknown>[] =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent) as Record<string, unknown>,
    );
  const textsOf = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(textsOf)
        : [];

  test.each(prefixes.flatMap(({ lang, prefix }) => tables.map((table) => ({ lang, prefix, table }))))(
    '$prefix/data/$table.resource.name/ describes its dataset in the words of the page, with downloads that are there',
    ({ prefix, table }) => {
      const { name } = table.resource;
      const document = pageOf(`${prefix}/data/${name}/`);
      const [dataset, ...more] = dataOf(document);
      expect(more).toEqual([]);
      expect(dataset).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        isAccessibleForFree: true,
      });
      expect(dataset?.['url']).toBe(canonical(document));
      const description = String(dataset?.['description']);
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(5000);
      const text = document.body.textContent.replace(/\s+/g, '');
      expect(text).toContain(String(dataset?.['name']).replace(/\s+/g, ''));
      expect(description.replace(/\s+/g, '')).toContain(
        (document.querySelector('.lead')?.textContent ?? '?').replace(/\s+/g, ''),
      );
      expect(textsOf(dataset).filter((one) => /<|>|&[a-z]+;|undefined|\[object/.test(one))).toEqual([]);
      const downloads = ((dataset?.['distribution'] ?? []) as { contentUrl: string }[]).map(
        ({ contentUrl }) => contentUrl,
      );
      expect(unanswered(folder, downloads)).toEqual([]);
      const whole = files.filter((file) => new RegExp(`^data/${name}\\.(?!template|example|quotes)`).test(file));
      expect(whole.filter((file) => !downloads.includes(`${builtFor}/${file}`))).toEqual([]);
      expect(dataset?.['dateModified']).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(downloads).toContain(
        table.resource.microdata
          ? `${builtFor}/data/microdata.json`
          : `${builtFor}/data/${name}/${String(dataset?.['version'])}.csv`,
      );
    },
  );

  test('what a dataset says of time is what its rows say', () => {
    const coverage = (name: string) => dataOf(pageOf(`/data/${name}/`))[0]?.['temporalCoverage'];
    const years = tables
      .find(({ resource }) => resource.name === 'bank-centres')
      ?.rows.map((row) => Number(row['year']));
    expect(coverage('bank-centres')).toBe(`${Math.min(...(years ?? []))}/${Math.max(...(years ?? []))}`);
    for (const name of ['sources', 'gaps', 'cities', 'roles']) expect(coverage(name), name).toBeUndefined();
  });

  test.each(inOneLanguage)('$prefix/charts/$id/ describes its picture', ({ prefix, id }) => {
    const document = pageOf(`${prefix}/charts/${id}/`);
    const [image, ...more] = dataOf(document);
    expect(more).toEqual([]);
    expect(image).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ImageObject',
      url: canonical(document),
    });
    for (const part of ['name', 'caption'])
      expect(document.querySelector('main')?.textContent).toContain(String(image?.[part]));
    expect(unanswered(folder, [String(image?.['contentUrl']), String(image?.['thumbnailUrl'])])).toEqual([]);
    const licence = new URL(String(image?.['acquireLicensePage']));
    expect(pageOf(licence.pathname).querySelector(licence.hash)).not.toBeNull();
  });
});
