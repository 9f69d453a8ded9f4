import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import { tenures } from '../../../src/charts/shared/tenure.ts';
import { loadData } from '../../../src/datasets/load-data.ts';
import { languages } from '../../../src/i18n/lang.ts';

const { published } = loadData('data');
const payByCityTenure = chartById('pay-by-city-tenure');
const rows = payByCityTenure.rows(published);
const render = (state: Readonly<Record<string, string>>, lang: 'zh' | 'en' = 'zh') =>
  payByCityTenure.render(rows, lang, state);
const drawn = (state: Readonly<Record<string, string>>) => {
  const { document } = parseHTML('<html><body></body></html>');
  return render(state).draw({ document, width: 680, id: 'x' });
};
/** Of the table's columns. */
const column = (key: string, state: Readonly<Record<string, string>>) => {
  const { columns, rows: lines } = render(state).table;
  const index = columns.findIndex((one) => one.key === key);
  return lines.map(({ cells }) => cells[index]?.text ?? '');
};

describe.each(tenures)('at %s', (tenure) => {
  test('each place of the matrix keeps its one row, in the same order', () => {
    expect(column('city', { tenure })).toEqual(
      column('city', {}).filter((_, index, all) => {
        const measures = column('measure', {});
        return index === 0 || all[index - 1] !== all[index] || measures[index - 1] !== measures[index];
      }),
    );
  });

  test('only figures of the band are shown, named and drawn, each on the one axis', () => {
    const claims = published.pay.filter((claim) => claim.tenure === tenure && claim.figure?.unit === 'CNY_month');
    const shown = render({ tenure }).table.rows.filter(({ cells }) => typeof cells[5]?.value === 'number');
    for (const { id } of shown) expect(claims.map((claim) => claim.id)).toContain(id);
    const followed = [...drawn({ tenure }).querySelectorAll('[data-move*="/"]')].map((part) =>
      part.getAttribute('data-move'),
    );
    // The mark and its words, by source, measure, post and place.
    expect(followed.length).toBe(2 * shown.length);
    expect(new Set(followed).size).toBe(followed.length);
  });

  test('ticks stand where they stand at every other band', () => {
    const ticks = (state: Readonly<Record<string, string>>) =>
      [...drawn(state).querySelectorAll('text')]
        .filter((text) => /^\d,000$/.test(text.textContent))
        .map((text) => `${text.textContent} ${text.getAttribute('x') ?? ''}`);
    expect(ticks({ tenure }).length).toBeGreaterThan(0);
    expect(ticks({ tenure })).toEqual(ticks({ tenure: '0-1' }));
  });

  test.each(languages)('what is said in %s is about the band', (lang) => {
    const { words, table, controls } = render({ tenure }, lang);
    const name = controls.find(({ key }) => key === 'tenure')?.choices.find(({ value }) => value === tenure)?.label;
    for (const said of [words.subtitle, words.alt, table.caption]) expect(said).toContain(name);
    if (tenure !== '0-1') expect(words.title).toContain(name);
  });
});

test('no figure is followed from one source or measure to another', () => {
  const keys = tenures.flatMap((tenure) =>
    [...drawn({ tenure }).querySelectorAll('.mark')].flatMap((mark) => {
      const key = mark.querySelector('[data-move]')?.getAttribute('data-move');
      const claim = published.pay.find(({ id }) => id === mark.getAttribute('data-row'));
      return key && claim ? [{ key, is: `${claim.source} ${claim.statistic.id} ${claim.role.id}` }] : [];
    }),
  );
  const by = new Map<string, Set<string>>();
  for (const { key, is } of keys) by.set(key, (by.get(key) ?? new Set()).add(is));
  expect([...by.values()].some((set) => set.size > 0)).toBe(true);
  expect([...by].filter(([, set]) => set.size > 1)).toEqual([]);
  expect(keys.length, 'some are followed').toBeGreaterThan(by.size);
});

test('of one city its figures at the band are said, of a group without people what the source says', () => {
  expect(render({ tenure: '1-3', city: 'wuhan' }).words.title).toBe('武汉工作1–3年的客服：平均月薪4,750元/月');
  expect(render({ tenure: '3-5', city: 'chengdu' }).words.title).toBe('成都工作3–5年的客服月薪：没有查到公布的金额');
  expect(render({ tenure: '5-10', city: 'wuhan' }, 'en').words.title).toContain('(0% of the source’s sample)');
  expect(render({ tenure: '10+' }).words.title).toContain('来源却说这一组占0%');
  expect(render({ tenure: '1-3', statistic: 'advertised_median' }, 'en').words.title).toBe(
    'Agents, 1–3 years on the job: no amounts of median of advertised pay found',
  );
});
