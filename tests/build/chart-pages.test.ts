import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { neighbours, relatedCharts } from '../../src/charts/related-charts.ts';
import { sourcesById } from '../../src/charts/shared/cite-sources.ts';
import type { ChartStatus } from '../../src/history/figure-status.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { builtFor, prefixes, siteDocuments, unanswered } from '../helpers/site-documents.ts';
import { presentData } from '../helpers/present-data.ts';
import { servedFile } from '../helpers/served-file.ts';

const documentAt = siteDocuments(inject('site'));
const { published } = presentData();
const pages = prefixes.flatMap(({ lang, prefix }) =>
  charts.map((chart) => ({ chart, lang, prefix, path: `${prefix}/charts/${chart.id}/` })),
);

const hrefs = (document: Document, selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
const textOf = (node: Element): string => node.textContent.replaceAll(/\s+/g, ' ').trim();

/** As `/embed/<chart>/status.json` names it. */
function presentVersion(chart: string, lang: Lang): string {
  const file = servedFile(inject('site'), `/embed/${chart}/status.json`) ?? '';
  return (JSON.parse(readFileSync(file, 'utf8')) as ChartStatus).present?.[lang] ?? '';
}

describe.each(pages)('$path', ({ chart, lang, prefix, path }) => {
  const document = documentAt(path);

  test('leads to its topic, to related charts, to the ones before and after and to all', () => {
    expect(hrefs(document, '.place a')).toEqual([`${prefix}/${chart.topic}/`]);
    expect(hrefs(document, '#related .gallery a')).toEqual(
      relatedCharts(chart).map(({ id }) => `${prefix}/charts/${id}/`),
    );
    expect(document.querySelectorAll('#related .thumbnail svg').length).toBe(relatedCharts(chart).length);
    const { before, after } = neighbours(chart);
    const around = [...document.querySelectorAll('.pager a[rel]')].map((link) => [
      link.getAttribute('href'),
      textOf(link).replaceAll(/^.*?(← \S+|\S+ →) /g, ''),
    ]);
    expect(around).toEqual(
      [before, after].flatMap((one) => (one ? [[`${prefix}/charts/${one.id}/`, one.question[lang]]] : [])),
    );
    expect(hrefs(document, '.pager a')).toContain(`${prefix}/charts/`);
  });

  test('has one row of actions, each of which leads somewhere, and no heading twice', () => {
    const actions = [...document.querySelectorAll('.figure-links > a')];
    expect(actions.length).toBe(5);
    for (const action of actions) {
      const href = action.getAttribute('href') ?? '';
      if (href.startsWith('#')) expect(document.querySelector(href), href).not.toBeNull();
      else expect(href).toBe(path);
    }
    expect(document.querySelector('.figure-links .picture-card img')).not.toBeNull();
    const headings = [...document.querySelectorAll('h1, h2, h3, h4')].map(textOf);
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  });

  test('lists its versions, first the one that frames call the present one, each at a page that is there', () => {
    const listed = hrefs(document, '#versions .versions a[href*="/embed/"]').map((href) => href ?? '');
    expect(listed[0]).toBe(`${prefix}/embed/${chart.id}/${presentVersion(chart.id, lang)}/`);
    expect(new Set(listed).size).toBe(listed.length);
    expect(
      unanswered(
        inject('site'),
        listed.map((href) => builtFor + href),
      ),
    ).toEqual([]);
    expect(document.querySelectorAll('#versions summary').length > 0).toBe(listed.length > 1);
  });

  test('names each of its sources in a line that leads to the full entry', () => {
    const sources = sourcesById(chart.render(chart.rows(published), lang).sources, published.sources);
    const lines = [...document.querySelectorAll('.source-lines > li')];
    expect(lines.length).toBe(sources.length);
    sources.forEach((source, index) => {
      const line = lines[index];
      const title = line?.querySelector('summary, a');
      const said = title ? textOf(title) : '';
      expect(said).toContain(source.publisher[lang]);
      expect(said.endsWith(` ${source.grade}`), said).toBe(true);
      expect([...(line?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toContain(
        `${prefix}/sources/${source.id}/`,
      );
    });
  });
});
