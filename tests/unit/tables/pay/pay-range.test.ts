import { describe, expect, test } from 'vitest';
import { readPayRange } from '../../../../src/tables/pay/pay-range.ts';

/** A pay as `low high bound months period currency`, `-` where there is none. */
const brief = (printed: string): string => {
  const pay = readPayRange(printed);
  if (pay.kind !== 'pay') return pay.kind;
  return [pay.low, pay.high, pay.bound, pay.months, pay.period, pay.currency].map((part) => part ?? '-').join(' ');
};

describe('a pay as adverts print it', () => {
  test.each([
    ['4-6K·13薪', '4000 6000 between 13 - CNY'],
    ['4—6k', '4000 6000 between - - CNY'],
    ['4000—6000元/月', '4000 6000 between - month CNY'],
    ['4,000－6,000元／月', '4000 6000 between - month CNY'],
    ['¥4000 - ¥6000 每月', '4000 6000 between - month CNY'],
    ['月薪4-6千元', '4000 6000 between - month CNY'],
    ['6千起', '6000 - at_least - - CNY'],
    ['6K+/月', '6000 - at_least - month CNY'],
    ['1万以上/月', '10000 - at_least - month CNY'],
    ['1.5千以下/月', '- 1500 at_most - month CNY'],
    ['3万及以下/年', '- 30000 at_most - year CNY'],
    ['约5千', '5000 5000 about - - CNY'],
    ['5000元左右', '5000 5000 about - - CNY'],
    ['5.2万/年', '52000 52000 exact - year CNY'],
    ['年薪10-15万', '100000 150000 between - year CNY'],
    ['200元/天', '200 200 exact - day CNY'],
    ['日薪150-200', '150 200 between - day CNY'],
    ['25元/小时', '25 25 exact - hour CNY'],
    ['时薪20元', '20 20 exact - hour CNY'],
    ['3.5元/单', '3.5 3.5 exact - piece CNY'],
    ['6千-1万', '6000 10000 between - - CNY'],
    ['8千-1.2万·14薪', '8000 12000 between 14 - CNY'],
    ['1-1.5万', '10000 15000 between - - CNY'],
    ['1.2-1.5w', '12000 15000 between - - CNY'],
    ['0.6-1.2万/月', '6000 12000 between - month CNY'],
    ['8000-1.2万', '8000 12000 between - - CNY'],
    ['6千-8000', '6000 8000 between - - CNY'],
    ['8.5-8.5千', '8500 8500 exact - - CNY'],
    ['$15-20/hour', '15 20 between - hour USD'],
    ['$15 - $20 an hour', '15 20 between - hour USD'],
    ['£25,000 per year', '25000 25000 exact - year GBP'],
    ['up to £30k a year', '- 30000 at_most - year GBP'],
    ['HK$18,000/month', '18000 18000 exact - month HKD'],
    ['salary_min=4.5; salary_max=6.0; salary_sys=12.0 (unit: thousand CNY/month)', '4500 6000 between - month CNY'],
  ])('%s', (printed, expected) => {
    expect(brief(printed)).toBe(expected);
  });

  test.each(['面议', '薪资面议', '', ' ', '-', 'Negotiable'])('%s states no pay', (printed) => {
    expect(brief(printed)).toBe('not_stated');
  });

  test.each(['8-6千', '7500.0-6666.0', '1万-8千'])('%s has its ends the wrong way round', (printed) => {
    expect(brief(printed)).toBe('reversed');
  });

  test.each([
    '底薪3000+提成',
    '4-6',
    '6千-8',
    '3-5千以上',
    '最高5千以上',
    '月薪5万/年',
    '$2000元/月',
    '4000-6000-8000',
    '4.5.6千',
    '4000 6000',
    '6-8千包吃住',
    '13薪',
    '千',
    '1/2万',
    '５月',
  ])('%s is not read', (printed) => {
    expect(brief(printed)).toBe('unread');
  });
});
