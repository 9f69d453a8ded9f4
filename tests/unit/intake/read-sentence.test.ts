import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../src/intake/read-sentence.ts';
import type { DraftRow } from '../../../src/intake/read-sentence.ts';
import { sayDrafts } from '../../../src/intake/say-drafts.ts';
import type { KnownTable } from '../../../src/intake/sentence.ts';
import { loadData } from '../../../src/datasets/load-data.ts';
import { copyTestedData } from '../../helpers/tested-data.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sentences-'));
copyTestedData(folder, 'without history');
const tables: readonly KnownTable[] = loadData(folder).tables.map(
  ({ resource: { name, title, titleEn, schema }, rows }) => ({ name, title, titleEn, fields: schema.fields, rows }),
);
rmSync(folder, { recursive: true });
const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? [];
const quotesOf = (name: string): string[] => [...new Set(rowsOf(name).map((row) => String(row['quote'])))];
const read = (sentence: string) => readSentence(sentence, tables);

/** A draft as `metric period number bound unit flag`. */
const brief = ({ metric, period, cells }: DraftRow): string => {
  const { value = '', low = '', high = '', bound = '', unit = '', flag = '' } = cells;
  return [metric || '?', period || '?', value === '' ? `${low}–${high}` : value, bound, unit, flag].join(' ');
};

describe('the sentences that rows were made from', () => {
  /** Figures that a quote states and the table does not keep. */
  const notKept = ['market_size 2025 400– at_least 100m_CNY forecast'];

  test.each(['bank-centres', 'market-size', 'turnover', 'salaries'])('%s: no draft says anything but a row', (name) => {
    const drafts = quotesOf(name).flatMap((quote) => read(quote).drafts);
    expect(drafts.every(({ table }) => table === name)).toBe(true);
    const dated = drafts.filter(({ period, metric }) => period !== '' && metric !== '');
    expect(
      dated
        .filter(({ same }) => same.length === 0)
        .map(brief)
        .filter((draft) => !notKept.includes(draft)),
    ).toEqual([]);
    // Where the words do not say when or which measure, some row with these words has this number, unit and bound.
    for (const draft of drafts.filter((one) => !dated.includes(one))) {
      const like = rowsOf(name).filter(
        (row) =>
          row['quote'] === draft.cells['quote'] &&
          row['unit'] === draft.cells['unit'] &&
          row['bound'] === draft.cells['bound'] &&
          ['value', 'low', 'high'].every((end) => String(row[end] ?? '') === String(+(draft.cells[end] ?? '') || '')),
      );
      expect(
        like.map((row) => row['id']),
        brief(draft),
      ).not.toEqual([]);
    }
  });

  test('nearly all quotes of the association on bank centres are understood', () => {
    const rows = rowsOf('bank-centres').filter((row) => row['institution_zh'] === null);
    const quotes = [...new Set(rows.map((row) => String(row['quote'])))];
    const understood = quotes.filter((quote) => read(quote).drafts.length > 0);
    expect(understood.length / quotes.length).toBeGreaterThan(0.85);
    const given = rows.filter((row) =>
      read(String(row['quote'])).drafts.some(
        ({ metric, same }) => metric === row['metric'] && same.includes(String(row['id'])),
      ),
    );
    expect(given.length / rows.length).toBeGreaterThan(0.65);
  });
});

describe('a sentence of the next report', () => {
  const next =
    '截至２０２４年末，银行业金融机构客服从业人员为４.０２万人，较上年下降3.6%；全年人工处理来电7.05亿人次，同比下降2.5%。';

  test('gives levels and changes with their signs, the year carried on', () => {
    expect(read(next).drafts.map(brief)).toEqual([
      'staff 2024 4.02 exact 10k_person reported',
      'staff_change 2024 -3.6 exact percent reported',
      'human_calls 2024 7.05 exact 100m_contact reported',
      'human_calls_change 2024 -2.5 exact percent reported',
    ]);
  });

  test('names what a person must fill, invents no source, and never uses an id again', () => {
    const used = new Set(
      tables.flatMap(({ rows }) => rows.flatMap((row) => [row['id'], ...String(row['merges'] ?? '').split(' ')])),
    );
    const { drafts } = read(next);
    const ids = drafts.map(({ cells }) => cells['id']);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(used.has(id ?? '')).toBe(false);
    for (const draft of drafts) {
      expect(draft.toFill).toContain('source');
      expect(draft.cells['source']).toBe('');
      expect(draft.csv.split(',').length).toBeGreaterThanOrEqual(17);
      expect(draft.csv).toContain(next);
    }
  });

  test('the implied earlier level is an interval, and is no draft', () => {
    const { derived, drafts } = read('截至2023年末,银行业金融机构客服从业人员为4.17万人,较上年下降4.79%');
    expect(derived).toMatchObject([
      { metric: 'staff', period: '2022', value: 4.3798, unit: '10k_person', clashes: [] },
    ]);
    // 4.165 / (1 − 0.04785) and 4.175 / (1 − 0.04795)
    expect(derived[0]?.low).toBeCloseTo(4.3743, 4);
    expect(derived[0]?.high).toBeCloseTo(4.3853, 4);
    expect(drafts.some(({ period }) => period === '2022')).toBe(false);
  });

  test('an implied level that no rounding reconciles names the published row', () => {
    const { derived } = read('2023年银行业客服中心人工处理来电7.23亿人次,较上年提高4.6%');
    expect(derived[0]?.clashes).toMatchObject([{ id: 'BCL014', figure: { value: 6.41 } }]);
  });

  test('percentage points are taken off, not divided by', () => {
    const { derived } = read('2024年,客服中心与远程银行人工电话平均接通率达94.18%,较2023年提高1.3个百分点');
    expect(derived).toMatchObject([{ period: '2023', value: 92.88, clashes: [] }]);
  });

  test('another value for the same year is named with its row', () => {
    expect(read('2023年银行业客服中心从业人员为4.2万人').drafts[0]).toMatchObject({
      same: [],
      others: [{ id: 'BHC022', figure: { value: 4.17 } }],
    });
    expect(read('2023年银行业客服中心从业人员为4.17万人').drafts[0]).toMatchObject({
      same: ['BHC022'],
      others: [],
      toFill: [],
      cells: { id: '' },
    });
  });
});

describe('how exactly a number is put', () => {
  test.each([
    ['从业人员约4万人', 'staff 2023 4 about 10k_person reported'],
    ['从业人员近4万人', 'staff 2023 4 about 10k_person reported'],
    ['从业人员4万人左右', 'staff 2023 4 about 10k_person reported'],
    ['从业人员超过4万人', 'staff 2023 4– at_least 10k_person reported'],
    ['从业人员已逾4万人', 'staff 2023 4– at_least 10k_person reported'],
    ['从业人员达4万人以上', 'staff 2023 4– at_least 10k_person reported'],
    ['从业人员不足5万人', 'staff 2023 –5 at_most 10k_person reported'],
    ['从业人员4-5万人', 'staff 2023 4–5 between 10k_person reported'],
    ['从业人员为4万至5万人', 'staff 2023 4–5 between 10k_person reported'],
    ['从业人员为41,700人', 'staff 2023 41700 exact person reported'],
    ['人工處理來電突破10億通', 'human_calls 2023 10– at_least 100m_call reported'],
  ])('%s', (words, draft) => {
    expect(read(`2023年银行业客服中心${words}`).drafts.map(brief)).toEqual([draft]);
  });

  test.each([
    ['2022年中国智能客服市场规模约为1.2万亿元', 'market_size 2022 12000 about 100m_CNY reported'],
    ['2022年,中国智能客服市场规模为0.0452万亿元', 'market_size 2022 452 exact 100m_CNY reported'],
    ['2024年第三季度中国智能客服市场规模达30亿元', 'market_size 2024-Q3 30 exact 100m_CNY reported'],
    ['预计到2027年中国智能客服市场规模将达90.7亿元', 'market_size 2027 90.7 about 100m_CNY forecast'],
    ['2011-2020年间中国客服行业投融资金额达207.09亿元', 'industry_financing 2011/2020 207.09 exact 100m_CNY reported'],
    ['2024年国内呼叫中心坐席年流失率在20%-30%', 'agent_attrition_year 2024 20–30 between percent reported'],
    ['2024年9月,成都客服专员平均月薪为5,000元', '? 2024-09 5000 exact CNY_month reported'],
  ])('%s', (sentence, draft) => {
    expect(read(sentence).drafts.map(brief)).toEqual([draft]);
  });
});

describe('what is left alone', () => {
  test.each([
    ['another trade', '全国呼叫中心从业人员200万人'],
    ['one bank', '截至2024年末,工商银行客服中心从业人员0.4万人'],
    ['a part', '2024年银行业客服中心女性从业人员3万人'],
    ['an addition', '2024年银行业客服中心新增从业人员1万人'],
    ['half a year', '2024年上半年,银行业客服中心人工处理来电3.5亿人次'],
    ['a month in a table of years', '2024年6月银行业客服中心从业人员4.1万人'],
    ['bounds on both sides', '2023年银行业客服从业人员超过4万人、不足5万人'],
    ['bounds that contradict', '2023年银行业客服从业人员超过4万人以下'],
    ['a range upside down', '2023年银行业客服从业人员5-4万人'],
    ['another satisfaction', '2019年,客服中心与远程银行自助语音客户满意度达到98.75%'],
    ['two changes in one', '2013年客服中心与远程银行从业人员比2012年、2011年分别增加5%和9%'],
    ['nothing at all', '今天天气很好'],
  ])('%s', (_, sentence) => {
    expect(read(sentence).drafts).toEqual([]);
  });

  test('numbers left over are named', () => {
    expect(read('2024年银行业客服中心女性从业人员3万人').leftOver).toEqual(['2024年银行业客服中心女性从业人员3万人']);
  });

  test('the day a report came out is not the time of its figures', () => {
    const { drafts } = read('2024年7月发布的报告显示,银行业客服从业人员为4.17万人,较2012年增加27%');
    expect(drafts.map(brief)).toEqual(['staff ? 4.17 exact 10k_person reported']);
    expect(drafts[0]).toMatchObject({ toFill: ['year', 'source'], confirm: ['period'], same: [], others: [] });
  });

  test('a sentence that leaves its subject out says so', () => {
    const { drafts } = read('截至2023年末，……从业人员4.17万人，较上年下降4.79%');
    expect(drafts.map(brief)).toEqual([
      'staff 2023 4.17 exact 10k_person reported',
      'staff_change 2023 -4.79 exact percent reported',
    ]);
    for (const draft of drafts) expect(draft.confirm).toEqual(['sector']);
  });
});

describe('two levels in one clause', () => {
  test.each([
    [
      '截至2023年末，银行业客服中心从业人员由2022年末的4.38万人降至4.17万人，降幅4.79%。',
      ['staff 2022 4.38 exact 10k_person reported', 'staff 2023 4.17 exact 10k_person reported'],
      [[-4.795, true]],
    ],
    [
      '2018年至2023年，中国智能客服市场规模从27.2亿元增长到86.9亿元，年均复合增长率26.2%。',
      ['market_size 2018 27.2 exact 100m_CNY reported', 'market_size 2023 86.9 exact 100m_CNY reported'],
      [[26.15, true]],
    ],
    [
      '2023年银行业客服中心从业人员由上年的4.38万人减少到4.17万人，下降7.9%。',
      ['staff 2022 4.38 exact 10k_person reported', 'staff 2023 4.17 exact 10k_person reported'],
      [[-4.79, false]],
    ],
    [
      '2024年国内呼叫中心坐席年流失率从2023年的30%降到25%，下降五个百分点。',
      ['agent_attrition_year 2023 30 exact percent reported', 'agent_attrition_year 2024 25 exact percent reported'],
      [[-5, true]],
    ],
    [
      '客服人员年流失率从三成降到25%。',
      ['agent_attrition_year ? 30 exact percent reported', 'agent_attrition_year ? 25 exact percent reported'],
      [],
    ],
    ['2024年银行业客服中心从业人员由5万降至四万一千七百人', [], []],
  ])('%s', (sentence, drafts, audited) => {
    const found = read(sentence);
    expect(found.drafts.map(brief)).toEqual(drafts);
    expect(found.audited.map(({ value, holds }) => [value, holds])).toEqual(
      audited.map(([value, holds]) => [expect.closeTo(Number(value), 2) as number, holds]),
    );
  });

  test('levels that contradict the word between them are left over', () => {
    const { drafts, leftOver } = read('2024年银行业客服中心从业人员由4.17万人降至4.38万人');
    expect(drafts).toEqual([]);
    expect(leftOver).toEqual(['2024年银行业客服中心从业人员由4.17万人降至4.38万人']);
  });
});

describe('every number is drafted, audited or listed', () => {
  test('percentage points of a count fit nothing', () => {
    for (const when of ['全年', '2023年']) {
      const { drafts, derived, unfit } = read(`${when}人工处理来电7.23亿人次,较上年提高4.6个百分点。`);
      expect(drafts).toHaveLength(1);
      expect(derived).toEqual([]);
      expect(unfit).toEqual([{ clause: '较上年提高4.6个百分点', why: 'points' }]);
    }
  });

  test('a change of which the year is not said gives the level before, without a year', () => {
    const { derived } = read('人工电话平均接通率92.88%，同比下降0.61个百分点。');
    expect(derived).toMatchObject([{ metric: 'human_connect_rate', period: '', value: 93.49, clashes: [] }]);
  });

  test('numbers in hanzi are read, or listed as they are written', () => {
    expect(read('2023年银行业客服从业人员为四万一千七百人。').drafts.map(brief)).toEqual([
      'staff 2023 41700 exact person reported',
    ]);
    expect(read('2024年国内呼叫中心坐席年流失率近三成。').drafts.map(brief)).toEqual([
      'agent_attrition_year 2024 30 about percent reported',
    ]);
    expect(read('截至2023年末，客服从业人员为四万一千七百人。').leftOver).toEqual(['客服从业人员为四万一千七百人']);
    expect(read('七成多客服表示压力大').leftOver).toEqual(['七成多客服表示压力大']);
  });
});

describe('in words', () => {
  const sentence = '2023年银行业客服中心人工处理来电7.3亿人次,较上年提高4.6%';

  test('both languages name the clashing rows and the columns to fill', () => {
    for (const lang of ['zh', 'en'] as const) {
      const said = JSON.stringify(sayDrafts(read(sentence), tables, lang));
      for (const part of ['BCL015', 'BCL014', 'source', 'human_calls']) expect(said, part).toContain(part);
      expect(said).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('the command prints them', () => {
    const { stdout, status } = spawnSync(process.execPath, ['scripts/data.ts', 'sentence', sentence, '--lang', 'en'], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('2 draft rows');
    expect(stdout).toMatch(/does not fit what is published.*BCL014 is 641m contacts/);
  });
});
