import { describe, expect, test } from 'vitest';
import { checkDataFolder } from '../../../src/datasets/checks/check-data-folder.ts';
import { checkDatasets } from '../../../src/datasets/checks/check-datasets.ts';
import { seriesByPost } from '../../../src/datasets/tables/official-pay.ts';
import type { Value } from '../../../src/tables/value.ts';
import { presentData } from '../../helpers/present-data.ts';

const { officialPay } = presentData().published;
const row = officialPay.claims.find(({ post, place }) => post?.id === 'services' && place?.id === 'CN');
if (!row) throw new Error('no row on service work');

describe('official pay', () => {
  test('a line a post, years in order, and none made up', () => {
    const clerks = { id: 'clerks', name: { zh: '办', en: 'clerks' } };
    const made = [
      { ...row, id: 'A', period: '2019' },
      { ...row, id: 'B', period: '2017' },
      { ...row, id: 'C', period: '2018', post: clerks },
      { ...row, id: 'D', period: '2018', place: { id: 'east', name: clerks.name } },
      { ...row, id: 'E', period: '2018', sector: { id: 'it', name: clerks.name } },
      { ...row, id: 'F', period: '2020', figure: undefined },
    ];
    expect(
      seriesByPost(made).map(({ post, points }) => [post.id, points.map(({ year, claim }) => [year, claim.id])]),
    ).toEqual([
      [
        'services',
        [
          [2017, 'B'],
          [2019, 'A'],
        ],
      ],
      ['clerks', [[2018, 'C']]],
    ]);
    expect(seriesByPost([])).toEqual([]);
  });

  test('six posts, eight years each', () => {
    expect(officialPay.byPost.map(({ points }) => points.map(({ year }) => year))).toEqual(
      Array.from({ length: 6 }, () => [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]),
    );
  });

  test('a third of a ceiling says so', () => {
    const thirds = officialPay.claims.filter(({ flag }) => flag === 'derived');
    expect(thirds).toHaveLength(9);
    for (const { derivedFrom, note } of thirds) {
      expect(officialPay.claims.find(({ id }) => id === derivedFrom)?.measure.id).toBe('fund_base_ceiling');
      expect(note).toBeDefined();
    }
  });
});

describe('official pay against itself', () => {
  const { tables } = checkDataFolder('data');
  const codes = (id: string, field: string, value: Value): string[] =>
    checkDatasets(
      tables.map((report) =>
        report.name === 'official-pay'
          ? { ...report, rows: report.rows.map((one) => (one['id'] === id ? { ...one, [field]: value } : one)) }
          : report,
      ),
      [],
    ).map(({ code }) => code);
  const third = officialPay.claims.find(({ derivedFrom }) => derivedFrom !== undefined);

  test('a printed growth and a derived third are worked out again', () => {
    expect(codes(row.id, 'note_zh', '另一句')).toEqual([]);
    const newest = officialPay.byPost[0]?.points.at(-1)?.claim.id ?? '';
    expect(codes(newest, 'change', 9)).toEqual(['change-differs']);
    expect(codes(third?.id ?? '', 'value', 5000)).toEqual(['third-differs']);
  });
});
