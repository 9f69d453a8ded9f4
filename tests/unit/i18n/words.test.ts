import { expect, test } from 'vitest';
import { foreignRuns } from '../../../src/i18n/line-breaks/foreign-runs.ts';
import { wordBreaks } from '../../../src/i18n/line-breaks/word-breaks.ts';

test.each([
  ['银行客服从2020年的5.44万人减到2023年的4.17万人', '银行|客服|从2020年的|5.44万人减到2023年的|4.17万人'],
  ['北京、上海、深圳超过5,000元，成都2,600元', '北京、上海、深圳|超过5,000元，成都|2,600元'],
  ['中位数', '中位数'],
  ['', ''],
])('a heading breaks between words: %s', (text, parts) => {
  expect(wordBreaks(text).join('|')).toBe(parts);
  expect(wordBreaks(text).join('')).toBe(text);
});

test('Chinese and Japanese words in English text are marked', () => {
  expect(foreignRuns('Complaints matching “转人工客服” (transfer)', 'en')).toEqual([
    { text: 'Complaints matching “', tag: undefined },
    { text: '转人工客服', tag: 'zh-Hans' },
    { text: '” (transfer)', tag: undefined },
  ]);
  expect(foreignRuns('2025年中国、智能客服（草案）调查', 'en')).toEqual([
    { text: '2025', tag: undefined },
    { text: '年中国、智能客服（草案）调查', tag: 'zh-Hans' },
  ]);
  expect(foreignRuns('コールセンター', 'en')).toEqual([{ text: 'コールセンター', tag: 'ja' }]);
  expect(foreignRuns('中文 and English', 'zh')).toEqual([{ text: '中文 and English', tag: undefined }]);
});
