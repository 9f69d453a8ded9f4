import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import { tenures } from '../../../src/charts/shared/tenure.ts';
import type { PayClaim } from '../../../src/datasets/published.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();
const chart = chartById('pay-by-city-tenure');
const rows = chart.rows(published);

type Choice = Readonly<Record<string, string>>;
const render = (state: Choice, lang: 'zh' | 'en' = 'zh') => chart.render(rows, lang, state);
const drawn = (state: Choice) => {
  const { document } = parseHTML('<html><body></body></html>');
  return render(state).draw({ document, width: 680, id: 'x' });
};
const marked = (state: Choice) =>
  [...drawn(state).querySelectorAll('.mark')].map((mark) => mark.getAttribute('data-row') ?? '');
/** What the points of the pages are followed by from band to band. */
const followed = (state: Choice) =>
  [...drawn(state).querySelectorAll('[data-move]')].map((part) => part.getAttribute('data-move') ?? '');
const claimOf = (id: string) => published.pay.find((claim) => claim.id === id);

describe.each([
  {},
  { city: 'xian' },
  { role: 'online_kefu' },
  { publisher: 'advert' },
  ...tenures.map((tenure) => ({ tenure })),
])('chosen %o', (state) => {
  test('each mark is a row of the table, and each row a mark', () => {
    expect(marked(state).toSorted()).toEqual(
      render(state)
        .table.rows.map(({ id }) => id)
        .toSorted(),
    );
  });
});

describe.each(tenures)('at %s', (tenure) => {
  test('only what is said of the band is shown', () => {
    const flat = tenures.indexOf(tenure) > 1 ? ['3+'] : [];
    for (const id of marked({ tenure })) {
      const said = claimOf(id)?.tenure;
      const asked = published.experienceAdverts.bands.find(({ experience }) => id.endsWith(`-${experience.id}`));
      expect([tenure, ...flat]).toContain(said ?? (asked?.experience.id === 'none' ? '0-1' : asked?.experience.id));
    }
  });

  test('amounts stand where they stand at every other band', () => {
    const ticks = (state: Choice) =>
      [...drawn(state).querySelectorAll('text')]
        .filter((text) => /^\d,000$/.test(text.textContent) && !text.closest('.mark'))
        .map((text) => `${text.textContent} ${text.getAttribute('y') ?? ''}`);
    expect(ticks({ tenure }).length).toBeGreaterThan(0);
    expect(ticks({ tenure })).toEqual(ticks({}));
  });

  test.each(languages)('what is said in %s is about the band', (lang) => {
    const { words, table, controls } = render({ tenure }, lang);
    const name = controls.find(({ key }) => key === 'tenure')?.choices.find(({ value }) => value === tenure)?.label;
    for (const said of [words.title, words.subtitle, words.alt, table.caption])
      expect(said.toLowerCase()).toContain(name);
  });
});

test('a point is followed from band to band only within one source, measure, post and city', () => {
  const keys = tenures.flatMap((tenure) => followed({ tenure }));
  expect(keys.length, 'some are followed').toBeGreaterThan(new Set(keys).size);
  for (const key of keys) expect(key.split('/')).toHaveLength(4);
  for (const tenure of tenures) expect(new Set(followed({ tenure })).size).toBe(followed({ tenure }).length);
});

test('groups that nobody is in are not drawn and are named in a note', () => {
  const nobody = published.pay.filter(({ share, figure, role }) => share === 0 && figure && role.level === 'frontline');
  expect(nobody.length).toBeGreaterThan(0);
  for (const { id } of nobody) expect(marked({})).not.toContain(id);
  expect(render({}).words.notes.join('')).toContain('7,860');
});

/** The title where the pages print other amounts. */
function titleWhere(change: (claim: PayClaim) => number | 'about' | undefined, lang: 'zh' | 'en' = 'zh') {
  const pay = published.pay.map((claim) => {
    const to = claim.figure && claim.statistic.id === 'mean_pay' ? change(claim) : undefined;
    if (!claim.figure || to === undefined) return claim;
    const figure = to === 'about' ? { ...claim.figure, bound: 'about' as const } : { ...claim.figure, value: to };
    return { ...claim, figure };
  });
  return chart.render(chart.rows({ ...published, pay }), lang).words;
}

describe('whether staying pays', () => {
  test('is not shown by pages that disagree, and is answered where they agree', () => {
    expect(titleWhere(() => undefined, 'en').title).toBe('Does staying pay? The figures found do not show it');
    expect(titleWhere(({ tenure }) => (tenure === '1-3' ? 1 : undefined), 'en').title).toBe(
      'Does staying pay? Not by the figures found',
    );
    expect(titleWhere(({ tenure }) => (tenure === '1-3' ? 9999 : undefined), 'en').title).toBe(
      'Does staying pay? It does on the web pages found',
    );
  });

  test('is not judged by a page that the guard refuses, and a note says why', () => {
    const { title, notes } = titleWhere(({ city }) => (city?.id === 'wuhan' ? 'about' : undefined));
    expect(title).toBe('干得久就挣得多吗？按找得到的数字，不是');
    expect(notes.join('\n')).toContain('这里不比较武汉1年以内和1–3年的月薪：至少有一个不是确切的数。');
  });

  test('stands in the levels of one page where all are refused', () => {
    const { title } = titleWhere(() => 'about');
    expect(title).toMatch(/^西安：1年以内约4,989元，1–3年约4,335元$/);
  });
});

test('of one city its own figures are said', () => {
  expect(render({ city: 'wuhan' }).words.title).toBe('武汉：1年以内4,658元，1–3年4,750元（+2%）');
  expect(render({ city: 'chengdu' }, 'en').words.title).toContain('CNY 2,600 in Chengdu');
  expect(render({ city: 'guangzhou' }).words.title).toBe('广州分工龄的客服薪资：找过，没有查到');
  expect(render({ city: 'chengdu', tenure: '1-3' }).table.rows).toEqual([]);
});
