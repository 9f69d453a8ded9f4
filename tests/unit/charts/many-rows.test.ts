import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import type { PayAdvertisedRows } from '../../../src/charts/pay-advertised/pick.ts';
import { packRows } from '../../../src/charts/pay-advertised/pick.ts';
import type { RowOf } from '../../../src/datasets/published.ts';
import { countWork } from '../../helpers/count-work.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();
const chart = chartById('pay-advertised');
const real = published.rows.postings;

/** Which year the copies of an advert name: its own, or one each, so that no group grows and sets become many. */
const copies: Readonly<Record<string, (advert: RowOf<'postings'>, copy: number) => RowOf<'postings'>>> = {
  'in the same sets': (advert) => advert,
  'in ever more sets': (advert, copy) => ({ ...advert, year: advert.year + 10 * copy }),
};

const times = (
  count: number,
  toCopy: (advert: RowOf<'postings'>, copy: number) => RowOf<'postings'>,
): RowOf<'postings'>[] =>
  Array.from({ length: count }, (_, copy) =>
    real.map((advert) => ({ ...toCopy(advert, copy), id: `${advert.id}-${copy}` })),
  ).flat();

describe.each(Object.entries(copies))('a hundred times the adverts, %s', (_, toCopy) => {
  const many = [10, 100].map((count) => times(count, toCopy));

  test('are picked, worded, listed and drawn with work that grows as they do', () => {
    const lang = 'en';
    const { document } = parseHTML('<html><body></body></html>');
    const [ten = [], hundred = []] = many.map((adverts) => {
      const rows: PayAdvertisedRows = { adverts, bands: [], sources: [] };
      const { heads } = chart.rows(published);
      const rendering = countWork(adverts, (counted) =>
        chart.render({ rows: packRows({ ...rows, adverts: counted }), heads }, lang),
      );
      const drawing = countWork([], () => rendering.result.draw({ document, width: 680, id: 'x' }));
      const sentences = countWork(adverts, (counted) =>
        chart.sentences(
          {
            ...published,
            experienceAdverts: { bands: [], newcomers: [] },
            rows: { ...published.rows, postings: counted },
          },
          lang,
        ),
      );
      const { tips, table } = rendering.result;
      const marks = [...drawing.result.querySelectorAll('.mark')].map((mark) => mark.getAttribute('data-row') ?? '');
      expect(Object.keys(tips).toSorted()).toEqual(marks.toSorted());
      const counts = table.columns.findIndex(({ key }) => key === 'count');
      expect(table.rows.reduce((sum, { cells }) => sum + Number(cells[counts]?.value), 0)).toBe(adverts.length);
      expect(sentences.result.sentences.length).toBe(table.rows.length);
      return [rendering.work, drawing.work, sentences.work];
    });
    hundred.forEach((work, index) => {
      expect(work / (ten[index] ?? 0)).toBeLessThan(11);
    });
  });
});
