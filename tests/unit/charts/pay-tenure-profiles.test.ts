import { describe, expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import type { PayClaim } from '../../../src/datasets/published.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

const published = testedPublished();
const chart = chartById('pay-tenure-profiles');

/** As if the pages of some cities said "about". */
function wordsWhere(isAbout: (claim: PayClaim) => boolean, lang: 'zh' | 'en') {
  const pay = published.pay.map((claim) =>
    claim.figure && isAbout(claim) ? { ...claim, figure: { ...claim.figure, bound: 'about' as const } } : claim,
  );
  return chart.render(chart.rows({ ...published, pay }), lang, {}).words;
}

describe('whether staying pays', () => {
  test('is said of each city whose page prints exact figures', () => {
    expect(wordsWhere(() => false, 'zh').title).toBe('西安、长沙的客服，3–5年组平均月薪反比1年以内组低；武汉的则高');
  });

  test('is not said of a city that the guard refuses, and a note says why', () => {
    const { title, notes } = wordsWhere(({ city }) => city?.id === 'wuhan', 'zh');
    expect(title).toBe('干得久，未必挣得多：西安、长沙的客服，3–5年组平均月薪不高于1年以内组');
    expect(notes[0]).toBe('不说武汉3–5年组的薪资比1年以内组高还是低：至少有一个不是确切的数。');
  });

  test('is said of none where all are refused: the levels of the first city stand instead', () => {
    expect(wordsWhere(() => true, 'zh').title).toBe('西安的客服，平均月薪1年以内组约4,989元，3–5年组约4,296元');
    expect(wordsWhere(() => true, 'en').title).toBe(
      'Mean pay of agents in Xi’an: about CNY 4,989 with under 1 year, about CNY 4,296 with 3–5 years on the job',
    );
  });
});
