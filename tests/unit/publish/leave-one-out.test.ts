import { describe, expect, test } from 'vitest';
import type { BuiltChart } from '../../../src/charts/all-charts.ts';
import { chartById, charts } from '../../../src/charts/all-charts.ts';
import { directionsOf, leaveOneOut, turnedMessage, siteLeftOut } from '../../../src/publish/leave-out/leave-one-out.ts';
import type { Published } from '../../../src/datasets/published.ts';
import { withoutSource } from '../../../src/datasets/without-source.ts';
import { presentData } from '../../helpers/present-data.ts';

const data = presentData();
const without = (source: string): Published => withoutSource(data, source);

describe('a title that says a direction', () => {
  test.each([
    ['zh', '美国客服岗位260万个，比2022年少9.9%', ['down']],
    ['zh', '测的：每小时多办结15%', []],
    ['zh', '银行客服2020年5.44万人，2023年4.17万人（−23.3%）', ['down']],
    ['zh', '招聘需求增加两成', ['up']],
    ['zh', '2023年78家银行报客服4.17万人，2020年103家报5.44万人', []],
    ['en', 'US down 9.9% since 2022, to 2.6m', ['down']],
    ['en', 'Measured: +15% output an hour', ['up']],
    ['en', 'Machines take over 90%, up to 95%, more than people', []],
    ['en', 'Staff rose, calls fell', ['up', 'down']],
    ['en', 'Pay 2017–2024', []],
  ] as const)('%s: %s', (lang, title, directions) => {
    expect(directionsOf(title, lang)).toEqual(directions);
  });
});

describe('without a source', () => {
  test('its rows are gone, and what is worked out of them', () => {
    const years = without('cba-2023-lanjinger').bankYears;
    expect(data.published.bankYears.find(({ year }) => year === 2023)?.metrics['staff']).toBeDefined();
    expect(years.find(({ year }) => year === 2023)?.metrics['staff']).toBeUndefined();
    expect(without('advert-51job-2024').cityAdverts.all.filter(({ pay }) => pay)).toEqual([]);
  });

  test('the others’ rows stay', () => {
    const { market, bankYears } = without('zhiyan-2024-wydata');
    expect(bankYears).toEqual(data.published.bankYears);
    expect(market.length).toBeLessThan(data.published.market.length);
    expect(market).toEqual(data.published.market.filter(({ source }) => source !== 'zhiyan-2024-wydata'));
  });

  test('a headline that rests on it says something else', () => {
    const { sources, unchanged, changed } = leaveOneOut(chartById('market-size-spread'), data.published, without);
    expect(changed.flatMap((one) => one.sources)).toEqual(['zhiyan-2024-wydata', 'diyixinsheng-2024-dataway']);
    expect(unchanged).toBe(sources - 2);
    expect(changed[1]?.headline.en).toContain('CNY 8.7bn');
  });
});

test('no chart says a direction that one source alone bears', () => {
  expect(charts.filter(({ id }) => siteLeftOut(id)).length).toBeGreaterThan(20);
});

describe('a title that turns', () => {
  const bank = chartById('bank-ai-share');
  /** A chart of the banks’ reports with another title. */
  const titled = (titleOf: (published: Published) => string): BuiltChart => {
    return {
      ...bank,
      opened: (published, lang) => {
        const opened = bank.opened(published, lang);
        return { ...opened, text: { ...opened.text, title: titleOf(published) } };
      },
    };
  };
  /** Sources of the banks’ figures of a year. */
  const sourcesOf = ({ bankYears }: Published, year: number): string[] =>
    bankYears.flatMap((one) => (one.year === year ? Object.values(one.metrics).map(({ source }) => source) : []));

  test('is refused, by name of the source', () => {
    const chart = titled((published) =>
      sourcesOf(published, 2022).includes('cba-2022-wydata') ? 'The machines’ share rose' : 'The machines’ share fell',
    );
    const { turned } = leaveOneOut(chart, data.published, without);
    expect([...new Set(turned.map(({ source }) => source))]).toEqual(['cba-2022-wydata']);
    expect(turnedMessage(turned, true)).toContain(
      '\nbank-ai-share: “The machines’ share rose” becomes “The machines’ share fell” without cba-2022-wydata',
    );
  });

  test('is refused where it only loses its direction', () => {
    const chart = titled((published) =>
      sourcesOf(published, 2022).includes('cba-2022-wydata') ? 'The machines’ share rose' : 'The machines’ share',
    );
    expect(leaveOneOut(chart, data.published, without).turned.length).toBeGreaterThan(0);
  });

  test('passes where every source bears it', () => {
    const chart = titled(() => 'The machines’ share rose');
    expect(leaveOneOut(chart, data.published, without).turned).toEqual([]);
  });
});
