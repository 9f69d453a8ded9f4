import { expect, test } from 'vitest';
import { wordBreaks } from '../../../../src/i18n/line-breaks/word-breaks.ts';

test.each([
  ['客服渠道类投诉的占比，从33.3%升到44.2%', ['从33.3%', '升到44.2%']],
  ['美国的客服岗位2019年最多，有291.9万个，到2025年少了11.1%', ['有291.9万个', '少了11.1%']],
  ['测试的30款App里，约40%的客服热线找不到人工', ['30款App', '约40%']],
  ['全国最缺工的一百个职业：招聘需求是求职人数的2.01倍至2.97倍', ['招聘需求', '求职人数', '2.97倍']],
  ['新手客服的招聘月薪中位数：北京、上海、深圳超过5,000元', ['上海', '超过5,000元']],
])('%s keeps together what belongs together', (text, wholes) => {
  const parts = wordBreaks(text);
  expect(parts.join('')).toBe(text);
  expect(parts.length).toBeGreaterThan(3);
  for (const whole of wholes)
    expect(
      parts.some((part) => part.includes(whole)),
      whole,
    ).toBe(true);
});

test('no line begins with punctuation or a small word, nor with a figure after a verb', () => {
  for (const part of wordBreaks('银行客服从2020年的5.44万人减到2023年的4.17万人，少了23.3%。').slice(1)) {
    expect(part).not.toMatch(/^[，。的了]/u);
    expect(part).not.toMatch(/^23\.3/u);
  }
});
