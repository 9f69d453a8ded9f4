import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import { en } from '../../../src/charts/human-access/en.ts';
import { zh } from '../../../src/charts/human-access/zh.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

const published = testedPublished();

function drawn(id: string, lang: Lang) {
  const chart = chartById(id);
  const { document } = parseHTML('<html><body></body></html>');
  return chart.render(chart.rows(published), lang).draw({ document, width: 680, id });
}
const of = (survey: string) => published.rows.experience.filter((claim) => claim.survey.id === survey);

describe.each(languages)('in %s', (lang) => {
  test('the firms of a dial test are those that its quote names, as many as its figure', () => {
    const firms: Readonly<Record<string, readonly string[]>> = { zh, en }[lang].firms;
    const tests = of('miit_dial_test');
    expect(Object.keys(firms).toSorted()).toEqual(tests.map(({ id }) => id).toSorted());
    const shown = drawn('human-access', lang);
    for (const { id, figure } of tests) {
      const quote = published.quotes[id];
      const words = lang === 'zh' ? quote?.original : quote?.english;
      expect(firms[id]).toHaveLength(figure?.value ?? 0);
      for (const name of firms[id] ?? []) {
        expect(words).toContain(name);
        expect(shown.querySelector(`[data-row="${id}"]`)?.textContent).toContain(name);
      }
    }
  });

  test('as many squares are sure, and as many shaded, as the test of apps says', () => {
    const figure = (metric: string) => of('ittime_2024').find((claim) => claim.metric.id === metric)?.figure;
    const { low = 0, high = 0 } = figure('apps_no_human_agent_count') ?? {};
    const all = figure('apps_tested')?.value ?? 0;
    const squares = (style: string) => drawn('human-access', lang).querySelectorAll(`rect.${style}`).length;
    // One more of each stands in the key.
    expect([squares('solid'), squares('soft'), squares('ghost-dot')]).toEqual([
      low + 1,
      high - low + 1,
      all - high + 1,
    ]);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThan(low);
  });

  test('what only an article says of users is drawn hollow, all else is not', () => {
    const shown = drawn('gripes', lang);
    const hollow = [...shown.querySelectorAll('.mark')].filter((mark) => mark.querySelector('rect.hollow'));
    const articles = [...of('dataway_2024_11'), ...of('dataway_2024')].map(({ id }) => id);
    expect(hollow.map((mark) => mark.getAttribute('data-row')).toSorted()).toEqual(articles.toSorted());
  });

  test('counts of searches stand as numbers beside the shares, on no line', () => {
    const shown = drawn('complaint-share', lang);
    const counts = of('heimao');
    expect(counts.length).toBeGreaterThan(1);
    for (const { id } of counts) {
      const mark = shown.querySelector(`[data-row="${id}"]`);
      expect(mark?.textContent).toMatch(/\d\d,\d{3}/);
      expect(mark?.querySelector('path')).toBeNull();
    }
  });
});
