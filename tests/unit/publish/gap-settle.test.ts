import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/lang.ts';
import { siteData } from '../../../src/datasets/site-data.ts';
import { gapList, gapSettle, publisherOf } from '../../../src/publish/tables/gap-list.ts';

const asked = {
  table: 'bank-centres',
  metric: 'human_calls',
  name: '来电',
  reason: 'not_in_release',
  scopes: ['2019年'],
};

test('every gap says what would settle it, and a reason without words says nothing', () => {
  for (const lang of languages)
    for (const entry of gapList(lang).flatMap(({ entries }) => entries))
      expect(entry.settle, entry.id).toMatch(/\S{6}/);
  expect(gapSettle({ ...asked, reason: 'new_reason' }, 'zh')).toBeUndefined();
});

test('it names figure, period and publisher from the columns, and no publisher where several have the metric', () => {
  expect(gapSettle(asked, 'zh')).toBe('中国银行业协会的报告全文，里面印着2019年的来电；发布稿里没有。');
  expect(gapSettle({ ...asked, scopes: ['a', 'b', 'c', 'd'] }, 'zh')).toContain('所列任何一处的来电');
  expect(gapSettle({ ...asked, scopes: [] }, 'zh')).toContain('印着来电');
  expect(publisherOf('market-size', 'market_size')).toBeUndefined();
  expect(publisherOf('bank-centres', 'no_such_metric')).toBeUndefined();
  // A wide table: the metric is a column.
  const own = siteData().published.sources.find(({ id }) => id === 'mhlw-wage-2025')?.publisher;
  expect(publisherOf('jp-pay', 'annual_bonus')).toEqual(own);
});
