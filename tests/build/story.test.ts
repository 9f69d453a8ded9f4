import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { proseRuns } from '../../src/components/text/prose-runs.ts';
import { corrections, storyParts } from '../../src/content/story/story.ts';
import { storyPath, storyTexts, storyWords } from '../../src/content/story/words.ts';
import { storyFigures } from '../../src/publish/story/story-figures.ts';
import { isWithin } from '../helpers/brotli-weight.ts';
import { presentData } from '../helpers/present-data.ts';
import { canonical, prefixes, siteDocuments } from '../helpers/site-documents.ts';
import { storyBlocks } from '../helpers/story-numbers.ts';

const site = inject('site');
const open = siteDocuments(site);
const { published } = presentData();
const steps = Object.values(storyParts).flat().length;
const bare = (text: string): string => text.replace(/\s+/g, '');

describe.each(prefixes)('$prefix/story/', ({ prefix, lang }) => {
  const document = open(`${prefix}${storyPath}`);
  const page = path.join(site, prefix, storyPath, 'index.html');

  test('is whole without script: every paragraph, and a drawing beside each step for either width', () => {
    const text = bare(document.querySelector('.story')?.textContent ?? '');
    for (const [name, block] of storyBlocks(storyTexts[lang](storyFigures(published, lang))))
      for (const paragraph of block.split('\n'))
        expect(text, name).toContain(
          bare(
            proseRuns(paragraph)
              .map((run) => run.text)
              .join(''),
          ),
        );
    expect(document.querySelectorAll('.step .step-text')).toHaveLength(steps);
    for (const size of ['wide', 'narrow']) {
      const drawings = [...document.querySelectorAll(`.step > .plate .plate-${size} svg`)];
      expect(drawings).toHaveLength(steps);
      expect(
        drawings.filter((svg) => svg.querySelectorAll('text').length === 0 || !svg.getAttribute('aria-label')),
      ).toEqual([]);
    }
    expect(document.querySelectorAll('.story [hidden], .stepping')).toHaveLength(0);
  });

  test('weighs at most 30 kB, brotli', () => {
    expect(isWithin(readFileSync(page, 'utf8'), 30_000)).toBe(true);
  });

  test('each number of its text is a link, but for years, names and the band of experience', () => {
    const text = document.querySelector('.story')?.cloneNode(true) as Element;
    for (const element of text.querySelectorAll('.plate, .figure-link, h1')) element.remove();
    const left = (text.textContent.match(/[^\s，。；、“”（）()]*\d[^\s，。；、“”（）()]*/g) ?? []).filter(
      (word) => !/(?:19|20)\d\d|51job|1–3/.test(word) && !/^\d+月/.test(word),
    );
    expect(left).toEqual([]);
  });

  test('each correction leads to the row of its statement', () => {
    const links = [...document.querySelectorAll('#corrected li .verdict a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links).toHaveLength(corrections.length);
    for (const link of links) expect(link).toMatch(new RegExp(`^${prefix}/claims/CLM\\d+/$`));
  });

  test('tells programs that it is an article, in the words of the page', () => {
    const [article] = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent) as Record<string, unknown>,
    );
    expect(article).toMatchObject({
      '@type': 'Article',
      headline: document.querySelector('h1')?.textContent.trim(),
      url: canonical(document),
    });
  });

  test('is on the front page, in the footer of every page and in the search', () => {
    const home = open(`${prefix}/`);
    expect(home.querySelector(`.front-story a[href="${prefix}${storyPath}"]`)?.textContent.trim()).toBe(
      storyWords[lang].title,
    );
    expect(open(`${prefix}/data/claims/`).querySelector(`footer a[href="${prefix}${storyPath}"]`)).not.toBeNull();
    expect(readFileSync(path.join(site, prefix, 'search.json'), 'utf8')).toContain(`"${prefix}${storyPath}"`);
  });
});
