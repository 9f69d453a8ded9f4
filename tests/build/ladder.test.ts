import { describe, expect, inject, test } from 'vitest';
import { payLadders } from '../../src/datasets/pay-ladder.ts';
import { siteData } from '../../src/datasets/site-data.ts';
import { prefixes, siteDocuments } from '../helpers/site-documents.ts';

const open = siteDocuments(inject('site'));
const ladders = payLadders(siteData().published);

const target = (link: Element): Element | null => {
  const [page = '', id = ''] = (link.getAttribute('href') ?? '').split('#');
  return open(page).getElementById(id);
};
const numbers = (text: string): string[] => text.match(/\d[\d,.]*/g) ?? [];

describe.each(prefixes)('the pay ladder in $lang', ({ prefix }) => {
  const places = [...open(`${prefix}/pay/`).querySelectorAll('#ladder details')];

  test('has every place, the nation open', () => {
    expect(places.map((place) => place.getAttribute('data-city') ?? undefined)).toEqual(
      ladders.map(({ city }) => city),
    );
    expect(places.map((place) => place.hasAttribute('open'))).toEqual(places.map((_, index) => index === 0));
  });

  test('each figure stands in the row it leads to', () => {
    const links = places.flatMap((place) => [...place.querySelectorAll('dd > b a')]);
    expect(links).toHaveLength(ladders.flatMap(({ steps }) => steps.flatMap(({ figures }) => figures)).length);
    for (const link of links) {
      const printed = numbers(link.textContent);
      expect(printed.length, link.textContent).toBeGreaterThan(0);
      const cells = [...(target(link)?.querySelectorAll('td.figures') ?? [])];
      expect(numbers(cells.map((cell) => cell.textContent).join(' ')), link.outerHTML).toEqual(
        expect.arrayContaining(printed),
      );
    }
  });

  test('each kind that is missing leads to its gap, or to all of them', () => {
    places.forEach((place, index) => {
      const links = [...place.querySelectorAll('.inline-list a')];
      const missing = ladders[index]?.steps.filter(({ figures }) => figures.length === 0) ?? [];
      expect(links.map((link) => link.getAttribute('href'))).toEqual(
        missing.map(({ gap }) => (gap ? `${prefix}/data/gaps/#${gap.id}` : `${prefix}/gaps/`)),
      );
      for (const link of links) if (link.getAttribute('href')?.includes('#')) expect(target(link)).not.toBeNull();
    });
  });
});
