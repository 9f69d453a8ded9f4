import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/i18n/measure-text.ts';
import { wrapText } from '../../../src/i18n/wrap-text.ts';

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
      'Staff of bank contact',
      'centres and remote',
      'banks',
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
