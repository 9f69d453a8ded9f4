import { describe, expect, test } from 'vitest';
import { measureText, wrapText } from '../../../../src/i18n/line-breaks/wrap-text.ts';

describe('wrapText', () => {
  test('breaks Chinese, which has no spaces', () => {
    const lines = wrapText('银行业客服中心与远程银行的年末从业人员由协会每年公布一次', 10, 'zh');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('银行业客服中心与远程银行的年末从业人员由协会每年公布一次');
    for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(10);
  });

  test.each([4, 5, 6, 7, 8, 9, 10, 11, 12])('keeps punctuation off the wrong end of a line (width %i)', (width) => {
    const text = '客服，人工，客服（在线）。“转人工”，排队；《报告》、等待：好的！真的？3,000–4,000元/月，约5%。';
    const lines = wrapText(text, width, 'zh');
    expect(lines.join('')).toBe(text);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。、；：！？）》”%]/u);
      expect(line).not.toMatch(/[（《“]$/u);
    }
  });

  test('never parts a number', () => {
    expect(wrapText('成都的新手月薪为2,600元', 6, 'zh').some((line) => line.includes('2,600'))).toBe(true);
    expect(wrapText('CNY 3,000–4,000 a month', 6, 'en')).toContain('3,000–4,000');
  });

  test('breaks English at spaces and leaves no blank at an end', () => {
    expect(wrapText('Staff of bank contact centres and remote banks', 12, 'en')).toEqual([
      'Staff of bank',
      'contact centres',
      'and remote banks',
    ]);
  });

  test('a figure keeps its currency and unit where a line has room for both', () => {
    const text = 'Smart-service market, 2016–2023: CNY 0.49bn to CNY 8.69bn, nearly 17×, then 2.92 million';
    for (const width of [8, 9, 10, 12, 14, 17, 20]) {
      const lines = wrapText(text, width, 'en');
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(line, `width ${width}`).not.toMatch(/CNY$/u);
    }
    for (const width of [6, 7, 8, 9, 10, 13, 17, 19])
      for (const line of wrapText('由5.02万人跌到4.38万人，坐席增到超过300万个', width, 'zh'))
        expect(line).not.toMatch(/\d$/u);
  });

  test('the words around a figure stay beside it where that costs no line', () => {
    expect(wrapText('US jobs peaked at 2.92 million in 2019', 12, 'en')).toEqual([
      'US jobs peaked at',
      '2.92 million in 2019',
    ]);
    expect(wrapText('under 300m users, under 25,000,000 users a month', 16, 'en')).toHaveLength(2);
  });

  test('breaks an English sentence that quotes Chinese', () => {
    const text = 'The category was renamed from “渠道反馈类” to “客服渠道类”; taken as the same, not proven.';
    const lines = wrapText(text, 20, 'en');
    expect(lines.every((line) => measureText(line) <= 20)).toBe(true);
    expect(lines.join(' ')).toBe(text);
  });

  test('as a paragraph fills each line, as a heading makes lines even', () => {
    const text = 'one two three four five six seven eight nine ten';
    const [even = '', full = ''] = [wrapText(text, 20, 'en'), wrapText(text, 20, 'en', { even: false })].map(
      (lines) => lines[0],
    );
    expect(measureText(full)).toBeGreaterThan(measureText(even));
    const wide = wrapText(text, 20, 'en', { measure: (part) => part.length });
    expect(wide.length).toBeGreaterThan(wrapText(text, 20, 'en').length);
    expect(Math.max(...wide.map((line) => line.length))).toBeLessThanOrEqual(20);
  });

  test('leaves no lone word where the lines could be even', () => {
    expect(wrapText('One user’s time before reaching a Tencent agent', 23, 'en')).toEqual([
      'One user’s time before',
      'reaching a Tencent agent',
    ]);
  });

  test('nothing gives nothing', () => {
    expect(wrapText('', 10, 'zh')).toEqual([]);
  });
});

test('a Han character is one em, a Latin one less', () => {
  expect(measureText('客服')).toBe(2);
  expect(measureText('ab')).toBeLessThan(1.5);
});
