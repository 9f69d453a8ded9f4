import { describe, expect, test } from 'vitest';
import type { SiteTable } from '../../../src/datasets/site-table.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { cardTables, quotedTables, quoteFile } from '../../../src/publish/quote-cards/quote-file.ts';
import { quoteCards, refusalWords } from '../../../src/publish/quote-cards/quote-card.ts';
import { refusalOf } from '../../../src/publish/quote-cards/refusals.ts';
import { rowSentence } from '../../../src/publish/quote-cards/row-words.ts';
import type { Row } from '../../../src/tables/value.ts';
import { presentData } from '../../helpers/present-data.ts';

const { tables, published } = presentData();
const tableOf = (name: string): SiteTable => {
  const found = tables.find(({ resource }) => resource.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};
const rowOf = (table: SiteTable, id: string): Row => {
  const found = table.rows.find((row) => row['id'] === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const said = (name: string, id: string, lang: Lang): string | undefined =>
  rowSentence(tableOf(name), rowOf(tableOf(name), id), lang);
/** A table with cells of some rows changed. */
const changed = (table: SiteTable, cells: Readonly<Record<string, Row>>): SiteTable => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, ...cells[String(row['id'])] })),
});
const whyNot = (table: SiteTable, id: string, lang: Lang = 'en'): string | undefined => {
  const refusal = refusalOf(table, id, lang);
  return refusal && refusalWords(refusal, lang);
};

describe('the sentence of a row', () => {
  test('is that of the chart that shows it, with who, when, what, how many answered and who carried it', () => {
    expect(said('bank-centres', 'BHC022', 'zh')).toBe(
      '据中国银行业协会2024年发布的报告（转引自蓝鲸财经），截至2023年末，银行客服中心的从业人员为4.17万人，当年参与调研的银行有78家。',
    );
    expect(said('bank-centres', 'BHC022', 'en')).toBe(
      'At the end of 2023, staff at the contact centres of China’s banks numbered 41,700 people, with 78 banks surveyed that year, according to a 2024 report by the China Banking Association, as carried by Lanjinger.',
    );
  });

  test.each([
    [
      'official-pay',
      'OPY002',
      '规模以上企业中层及以上管理人员，年平均工资为131,929元/年',
      'mean annual pay for managers of middle rank',
    ],
    [
      'minimum-wage',
      'MWP336',
      '截至2023年1月1日，海南第2档的月最低工资标准为1,730元/月',
      'As of 1 January 2023, grade 2 of the monthly minimum wage in Hainan',
    ],
    [
      'postings',
      'POS001',
      '内推小王子上一则成都“客服专员”广告开出的月薪为3,000–5,000元',
      'one advertisement on Neitui Xiaowangzi for “客服专员” in Chengdu was CNY 3,000–5,000 a month',
    ],
    ['salaries', 'SAL136', '年薪在5.62–6.88万元/年的占样本的22%', 'paid CNY 56,200–68,800 a year was 22%'],
    ['operations', 'TCT017', '腾讯客服官网开办或启动于2002年', 'opened or started in 2002'],
  ])('is made of the columns where no chart has one: %s %s', (table, id, zh, en) => {
    expect(said(table, id, 'zh')).toContain(zh);
    expect(said(table, id, 'en')).toContain(en);
  });

  test.each([
    ['at_least', 'demand', 'SHO002', '超过150万人', 'over 1,500,000 people'],
    ['about', 'operations', 'TCT010', '约', 'about 30,000'],
    ['at_most', 'operations', 'TCT008', '不到2,500万人', 'under 25,000,000'],
    ['between', 'turnover', 'TRN132', '25–40%', '25–40%'],
    ['forecast', 'market-size', 'MKT028', '预计约', 'was forecast at about'],
    ['derived', 'official-pay', 'OPY075', '由公布的数推算', 'derived from published figures'],
    ['grade C', 'market-size', 'MKT028', '见转载页，未见原件', 'read on a repost, not in the original'],
  ])('hedges: %s', (_, table, id, zh, en) => {
    expect(said(table, id, 'zh')).toContain(zh);
    expect(said(table, id, 'en')).toContain(en);
  });

  test('holds the printed number of the row, whatever it is, and turns with it', () => {
    const table = tableOf('official-pay');
    const other = { ...rowOf(table, 'OPY002'), value: 140001 };
    expect(rowSentence(table, other, 'en')).toContain('CNY 140,001 a year');
  });
});

describe('no sentence', () => {
  const banks = tableOf('bank-centres');

  test('of a change over another panel: 77 banks and 78', () => {
    expect(whyNot(banks, 'BHC023')).toContain('different respondents (77 banks; 78 banks)');
    expect(whyNot(banks, 'BHC023', 'zh')).toContain('受访的不是同一批（77家，78家）');
  });

  test('of a change of an unknown panel, or of one respondent; of the same panel there is one', () => {
    expect(whyNot(banks, 'BHC012')).toContain('it is not known whether the respondents are the same');
    const asked = banks.rows.filter(
      (row) => row['metric'] === 'institutions_surveyed' && [2022, 2023].includes(Number(row['year'])),
    );
    expect(asked.length).toBe(2);
    const panel = (value: number) => changed(banks, Object.fromEntries(asked.map(({ id }) => [String(id), { value }])));
    expect(whyNot(panel(1), 'BHC023')).toContain('a single respondent answered');
    expect(whyNot(panel(78), 'BHC023')).toBeUndefined();
  });

  test('of a change over a declared break of the series', () => {
    const gap = published.gaps.find(({ id }) => id === 'GAP106');
    expect([gap?.metric, gap?.period]).toEqual(['human_calls', '2018/2021']);
    expect(whyNot(changed(banks, { BCL016: { period: '2018/2021' } }), 'BCL016')).toContain('the series breaks');
  });

  test('of a change that does not fit its own two levels, between open ends, or without both', () => {
    expect(whyNot(banks, 'BCL016')).toContain(
      'the source itself states a change of 4.6%, but its two printed figures give 12.8%',
    );
    expect(whyNot(tableOf('demand'), 'SEA003')).toContain('not an exact figure');
    expect(whyNot(banks, 'BHC010')).toContain('the figures of both periods were not found');
    expect(whyNot(tableOf('salaries'), 'SAL152', 'zh')).toContain('无从核对');
  });

  test('of a change over another scope', () => {
    const market = tableOf('market-size');
    const years = { MKT008: { period: '2023/2027' }, MKT006: { scope: 'all_service' } };
    expect(whyNot(changed(market, years), 'MKT008')).toContain('different definitions');
    expect(whyNot(changed(market, { MKT008: years.MKT008 }), 'MKT008')).toContain('the definition is not stated');
  });

  test('of a figure without a word for its bound, or no figure', () => {
    expect(whyNot(changed(banks, { BHC022: { bound: null } }), 'BHC022')).toContain('would mislead');
    expect(whyNot(banks, 'BHC022')).toBeUndefined();
    expect(whyNot(tableOf('minimum-wage'), 'MWN001')).toBe('The source gives no figure.');
  });

  test('of a row that was withdrawn, of microdata, or whose origin prints another figure', () => {
    const rest = { ...banks, rows: banks.rows.filter(({ id }) => id !== 'BHC022') };
    expect(whyNot(rest, 'BHC022')).toBe('This row has been withdrawn.');
    expect(whyNot(tableOf('adverts-2024'), 'KA0001')).toContain('only totals are published');
    const origin = published.sources.find(({ id }) => id === 'cba-2023-lanjinger');
    const refusal = refusalOf(banks, 'BHC022', 'en', () => origin);
    expect(refusal && refusalWords(refusal, 'en')).toContain('cites China Banking Association');
  });
});

describe('cards', () => {
  test('every row of a table with one figure has one: a sentence or a reason, the same in both languages', () => {
    for (const table of quotedTables()) {
      const cards = quoteCards(table);
      expect(Object.keys(cards)).toEqual(table.rows.map(({ id }) => id));
      for (const [id, { zh, en }] of Object.entries(cards)) {
        expect([zh.said === undefined, en.said === undefined], id).toEqual([
          zh.refused !== undefined,
          en.refused !== undefined,
        ]);
        expect(zh.said === undefined, id).toBe(en.said === undefined);
        expect(zh.said ?? '据。', id).toMatch(/^据.*。$/);
        expect(en.said ?? 'X.', id).toMatch(/^[\p{Lu}\d“].*\.$/u);
        expect(`${zh.said ?? ''}${en.said ?? ''}`, id).not.toMatch(/undefined|null|NaN|,,|，，|\{/);
      }
    }
    expect(quotedTables().some(({ resource }) => resource.microdata)).toBe(false);
  });

  test('name definition, period, bound and grade, what was found of statements, and why no change is offered', () => {
    const { en } = quoteCards(tableOf('bank-centres'))['BHC022'] ?? {};
    expect(en).toMatchObject({
      what: 'Bank contact centres · Staff',
      period: '2023',
      exact: 'as printed',
      grade: 'B: press naming the report',
    });
    expect(en?.unchanged).toContain('different respondents');
    expect(quoteCards(tableOf('bank-centres'))['BCL016']?.en.notes?.join()).toContain('“contradicted”');
  });

  test('cite the publication and the row, and leave day and address to be filled in', () => {
    const file = quoteFile(tableOf('bank-centres'));
    const { citation } = file.sources['cba-2023-lanjinger'] ?? {};
    expect(citation?.zh).toMatch(
      /^中国银行业协会\. .*转引自蓝鲸财经.*\{row\}\[DS\/OL\]\. \[\{today\}\]\. \{address\}\.$/,
    );
    expect(citation?.en).toMatch(/^China Banking Association\. \(2024\)\. .*row \{row\} \[Data set\]\. \{address\}$/);
    for (const { source } of Object.values(file.cards)) expect(file.sources[source]).toBeDefined();
  });

  test('are found by what ids begin with, of the tables of a chart', () => {
    expect(cardTables(['bank-centres', 'us-areas'])).toMatchObject({ BHC: 'bank-centres', BCL: 'bank-centres' });
    const all = cardTables(tables.map(({ resource }) => resource.name));
    for (const { resource, rows } of quotedTables())
      for (const { id } of rows) expect(all[String(id).replace(/\d+$/, '')], String(id)).toBe(resource.name);
  });
});
