import { describe, expect, test } from 'vitest';
import { nonBreakingRuns } from '../../../../src/i18n/line-breaks/word-breaks.ts';

const held = (text: string, lang: 'zh' | 'en'): string[] => {
  const runs = nonBreakingRuns(text, lang);
  expect(runs.map((run) => run.text).join('')).toBe(text);
  return runs.flatMap((run) => (run.held ? [run.text] : []));
};

describe('nonBreakingRuns', () => {
  test.each([
    ['advertised medians of CNY 2,600 to over 5,000;', ['CNY 2,600', 'over 5,000']],
    ['low ends of CNY 4,000–6,000 a month', ['CNY 4,000–6,000']],
    ['peaked at 2.92 million in 2019; down 11.1%', ['2.92 million', 'down 11.1%']],
    ['Of 30 apps tested, about 40% had', ['30 apps', 'about 40%']],
    ['ranked no. 4 at best; 7 quarters in, 6 outside', ['no. 4', '7 quarters', '6 outside']],
    ['staff at year end, 2013–2023; 2019 Q3 to 2022 Q4, Q1 2025', ['2013–2023', '2019 Q3', '2022 Q4', 'Q1 2025']],
    ['In 2022 banks took 723m calls', ['723m calls']],
    ['$63,590 or more', ['$63,590']],
    ['GPT4 and B2B', []],
    ['no figure', []],
    ['', []],
  ])('en: %s', (text, wanted) => {
    expect(held(text, 'en')).toEqual(wanted);
  });

  test.each([
    ['由5.02万人跌到4.38万人，每年17%', ['5.02万人', '4.38万人', '17%']],
    ['招聘中位数2,600到超过5,000元/月', ['超过5,000元/月']],
    ['约40%的热线，第4名，2013–2023年', ['约40%', '第4名', '2013–2023年']],
    ['提高9.53个百分点', ['9.53个百分点']],
    ['没有数字', []],
  ])('zh: %s', (text, wanted) => {
    expect(held(text, 'zh')).toEqual(wanted);
  });

  test('what would be too long for a line is left free', () => {
    expect(held('over CNY 1,234,567.89–2,345,678.90 altogether', 'en')).toEqual([]);
  });
});
