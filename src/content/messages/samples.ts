import type { ProblemCode } from '../../tables/codes.ts';
import type { Params, Severity } from '../../tables/types.ts';

/** Parts of a small file, one after another: text (stored as UTF-8) and bytes as they are. */
export type Parts = readonly (string | readonly number[])[];

/** What brings a message about. */
export type Sample =
  /** A small file, read as one of the tables below. */
  | { readonly table: SampleTable; readonly parts: Parts }
  /** A description that cannot be used. */
  | { readonly description: string }
  /** What the system says when a file is to be read. */
  | { readonly failure: string; readonly detail?: string }
  /** A finding as it is: it takes a workbook, a disk or the record of what was published to come about. */
  | { readonly said: Said }
  /** A copy of this site's own tables in which a cell was changed (src/components/guide/own-samples.ts). */
  | 'own';

interface Said {
  readonly severity: Severity;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
  readonly value?: string;
  readonly params?: Params;
}

export type SampleTable =
  'jobs' | 'firms' | 'loose' | 'staff' | 'calls' | 'banks' | 'adverts' | 'pay' | 'grades' | 'shares';

const text = (name: string, more: object = {}): object => ({ name, type: 'string', ...more });

/** Descriptions of the small tables. */
export const sampleTables: Readonly<Record<SampleTable, object>> = {
  jobs: {
    fields: [
      {
        name: 'month',
        type: 'yearmonth',
        title: '月份',
        constraints: { required: true, minimum: '2015-01', maximum: '2026-12' },
      },
      text('city', {
        title: '城市',
        categories: [
          { value: 'beijing', label: '北京', label_en: 'Beijing' },
          { value: 'chengdu', label: '成都', label_en: 'Chengdu' },
        ],
        constraints: { required: true },
      }),
      {
        name: 'jobs',
        type: 'integer',
        title: '岗位数',
        unit: '个',
        deprecated: ['openings'],
        constraints: { required: true, minimum: 0 },
      },
      { name: 'share', type: 'number', title: '占比', constraints: { minimum: 0, maximum: 1 } },
      text('note', { title: '备注' }),
    ],
    primaryKey: ['month', 'city'],
  },
  firms: {
    fields: [
      text('id', { constraints: { required: true, unique: true, pattern: '\\d{4}' } }),
      text('name', { constraints: { minLength: 2, maxLength: 12, unique: true } }),
      { name: 'founded', type: 'date' },
      { name: 'hires', type: 'boolean' },
      text('site', { format: 'uri' }),
    ],
    primaryKey: ['id'],
  },
  loose: { fields: [text('city'), text('name'), { name: 'change', type: 'number' }] },
  staff: {
    fields: [
      { name: 'year', type: 'year' },
      { name: 'women', type: 'integer' },
      { name: 'men', type: 'integer' },
      { name: 'all', type: 'integer' },
    ],
    sums: [{ fields: ['women', 'men'], total: 'all', tolerance: 0 }],
  },
  banks: {
    fields: [text('id'), text('bank', { aliases: [{ value: '招商银行', aliases: ['招行', 'CMB'] }] })],
  },
  adverts: {
    fields: [text('id'), text('pay'), { name: 'low', type: 'integer' }, { name: 'high', type: 'integer' }],
    parsed: [{ field: 'pay', as: 'pay-range', into: { low: 'low', high: 'high' } }],
  },
  pay: {
    fields: [
      { name: 'month', type: 'yearmonth' },
      { name: 'lower', type: 'number', title: '下四分位', unit: 'CNY_month' },
      { name: 'median', type: 'number', title: '中位数', unit: 'CNY_month' },
      text('quote', { title: '原话' }),
    ],
    primaryKey: ['month'],
    slips: {
      quote: { column: 'quote', fields: ['lower', 'median'] },
      series: [{ fields: ['lower', 'median'], by: [], factor: 3 }],
      orders: [['lower', 'median']],
    },
  },
  grades: {
    fields: [text('post'), ...['low', 'median', 'high'].map((name) => ({ name, type: 'number', unit: 'CNY_month' }))],
    slips: { series: [{ fields: ['low', 'median', 'high'], by: [], factor: 3 }] },
  },
  shares: {
    fields: [
      { name: 'year', type: 'year' },
      { name: 'share', type: 'number', title: '占比', unit: 'percent' },
    ],
    slips: { series: [{ fields: ['share'], by: [], factor: 3 }] },
  },
  calls: {
    fields: [text('id'), text('centre')],
    foreignKeys: [{ fields: ['centre'], reference: { resource: 'centres', fields: ['id'] } }],
  },
};

const head = 'month,city,jobs,share,note\n';
const first = '2024-01,beijing,1411,0.04,\n';
const last = '2024-03,beijing,1502,0.05,\n';
const jobs = (...parts: Parts): Sample => ({ table: 'jobs', parts });
/** The middle row of a month's table, between good ones. */
const row = (...parts: Parts): Sample => jobs(head + first, ...parts, '\n');
/** A cell of that row. */
const month = (cell: string): Sample => row(`${cell},beijing,1388,0.04,`);
const city = (cell: string): Sample => row(`2024-02,${cell},1388,0.04,`);
const count = (cell: string): Sample => row(`2024-02,beijing,${cell},0.04,`);
const share = (cell: string): Sample => row(`2024-02,beijing,1388,${cell},`);
const note = (cell: string): Sample => row(`2024-02,beijing,1388,0.04,${cell}`);
const firms = (...lines: readonly string[]): Sample => ({
  table: 'firms',
  parts: [`id,name,founded,hires,site\n0430,甲公司,2015-03-01,true,\n${lines.join('\n')}\n`],
});
const loose = (...lines: readonly string[]): Sample => ({
  table: 'loose',
  parts: [`city,name,change\n${lines.join('\n')}\n`],
});
const pay = (...lines: readonly string[]): Sample => ({
  table: 'pay',
  parts: [`month,lower,median,quote\n${lines.join('\n')}\n`],
});
const described = (fields: readonly object[], more: object = {}): Sample => ({
  description: JSON.stringify({
    name: 'sample',
    resources: [{ name: 'pay', path: 'pay.csv', schema: { fields }, ...more }],
  }),
});
const workbook = 'salaries.xlsx';
const notice = (finding: Omit<Said, 'severity' | 'file'>): Sample => ({
  said: { severity: 'notice', file: workbook, ...finding },
});
const error = (file: string, finding: Omit<Said, 'severity' | 'file'> = {}): Sample => ({
  said: { severity: 'error', file, ...finding },
});

/** 一 and a Cyrillic letter are the same two bytes, one in GB18030 and one in UTF-8. */
const twoReadings = [0xd2, 0xbb];
/** 部分 in GB18030. */
const gbk = [0xb2, 0xbf, 0xb7, 0xd6];

/** For every message something small that brings it about. */
export const samples: Readonly<Record<ProblemCode, Sample>> = {
  'package-json': { description: '{ "name": "sample", }' },
  'package-key-missing': described([{ type: 'string' }]),
  'package-key-type': described([text('id', { constraints: { required: 'yes' } })]),
  'package-value': described([{ name: 'id', type: 'int' }]),
  'package-duplicate': described([text('id'), text('id')]),
  'package-name': described([text('id')], { schema: { fields: [text('id')], primaryKey: ['code'] } }),
  'package-path': described([text('id')], { path: '../pay.csv' }),
  'package-unsupported': described([], { schema: 'schema.json' }),

  'file-missing': { failure: 'ENOENT' },
  'file-unreadable': { failure: 'EACCES' },
  'file-changed': { failure: 'CHANGED' },
  'file-not-plain': { failure: 'EISDIR' },
  'file-too-big': { failure: 'TOO_BIG', detail: '31457280' },
  'file-empty': jobs(''),
  'file-cut': jobs(head + first + '2024-02,beijing,13'),
  'file-name': {
    said: { severity: 'notice', file: 'Salaries.CSV', value: 'Salaries.CSV', params: { wanted: 'salaries.csv' } },
  },
  'file-temporary': { failure: 'TEMPORARY' },
  'format-error': jobs([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  'byte-count': error('jobs.csv', { params: { declared: 1200, found: 1188 } }),
  'hash-count': error('jobs.csv', { params: { algorithm: 'sha256', declared: '9f86d0…', found: '2c26b4…' } }),
  'row-count': error('jobs.csv', { params: { declared: 12, found: 11 } }),
  'table-unknown': error('jobs.csv', { params: { tables: ['salaries', 'postings', 'cities'] } }),
  'merge-conflict': row('<<<<<<< HEAD\n2024-02,beijing,1388,0.04,\n=======\n2024-02,beijing,1389,0.04,\n>>>>>>> other'),

  'workbook-too-big': error(workbook, { params: { bytes: 3_000_000_008, limit: 200_000_000 } }),
  'workbook-unreadable': error(workbook, { params: { reason: 'missing [Content_Types].xml' } }),
  'sheet-missing': error(workbook, { value: '数据', params: { sheets: ['Sheet1', 'Sheet2'] } }),
  'sheet-empty': error(workbook, { value: 'Sheet1' }),
  'sheet-chosen': notice({ value: '数据', params: { others: ['草稿', '说明'] } }),
  'hidden-rows': notice({ line: 3, params: { count: 1, lines: ['3'] } }),
  'hidden-columns': notice({ line: 1, column: 5, params: { count: 1 } }),
  'merged-cells': notice({ line: 3, column: 1, value: 'A3:A4', params: { count: 1 } }),
  'formula-value': notice({ line: 5, column: 3, value: '=700*2', params: { to: '1400', count: 1, lines: ['5'] } }),
  'formula-empty': error(workbook, { line: 7, column: 3, value: '=C6*2' }),
  'num-noise': notice({
    line: 2,
    column: 4,
    value: '0.30000000000000004',
    params: { to: '0.3', count: 1, lines: ['2'] },
  }),
  'num-shown': notice({
    line: 4,
    column: 4,
    field: 'share',
    value: '0.04',
    params: { to: '0.0416666', count: 1, lines: ['4'] },
  }),
  'struck-part': error(workbook, {
    line: 2,
    column: 4,
    field: 'value',
    value: '26002750',
    params: { struck: '2600', write: '2750' },
  }),
  'struck-through': notice({ line: 3, params: { count: 1, lines: ['3'], kind: 'rows' } }),
  'cell-comments': notice({ line: 5, column: 3, value: '口径有变化', params: { at: 'C5', count: 1 } }),
  'white-text': notice({ line: 6, column: 2, value: 'B6', params: { count: 1 } }),
  'condition-shown': notice({ line: 2, column: 4, value: 'D2:D20', params: { count: 1 } }),

  bom: jobs([0xef, 0xbb, 0xbf], head + first),
  'encoding-gb18030': row('2024-02,beijing,1388,0.04,', gbk),
  'encoding-utf16': jobs(
    [0xff, 0xfe],
    Array.from(head + first).flatMap((letter) => [letter.charCodeAt(0), 0]),
  ),
  'encoding-error': row('2024-02,beijing,1388,0.04,caf', [0xe9], ' '),
  'encoding-mixed': jobs(head + '2024-01,beijing,1411,0.04,第一部分\n2024-02,beijing,1388,0.04,', gbk, '\n'),
  'encoding-cut': jobs(head + first + '2024-02,beijing,1388,0.04,节', [0xe5, 0x90]),
  'encoding-header': jobs(
    [0x8c, 0x8e, 0x2c, 0x92, 0x6e, 0x88, 0xe6, 0x2c, 0x8b, 0x81, 0x90, 0x6c, 0x90, 0x94],
    '\n' + first,
  ),
  'encoding-script': row('2024-02,beijing,1388,0.04,na', [0xef], 've'),
  'encoding-ambiguous': jobs(head + '2024-01,beijing,1411,0.04,', twoReadings, '\n'),

  'line-ends': jobs(head + '2024-01,beijing,1411,0.04,\r\n2024-02,beijing,1388,0.04,\r\n'),
  'sep-line': jobs('sep=,\n' + head + first),
  'delimiter-other': jobs((head + first).replaceAll(',', ';')),
  'delimiter-wrong': jobs('month;town;posts;share;note\n2024-01;beijing;1411;0.04;\n'),
  'delimiter-fullwidth': jobs((head + first).replaceAll(',', '，')),
  'unclosed-quote': jobs(head + first + '2024-02,beijing,1388,0.04,"节后\n' + last),
  'stray-quote': note('5" 屏'),
  'blank-before-quote': note(' "节后, 回升"'),
  'apostrophe-quote': city("'beijing'"),
  'extra-cell': note('节后, 回升'),
  'missing-cell': row('2024-02,beijing'),
  'short-row': row('2024-02,beijing,1388,0.04'),
  'blank-row': jobs(head + first + '\n' + last),
  'blank-rows-end': jobs(head + first + '\n,,,,\n'),
  'empty-columns': jobs(head + '2024-01,beijing,1411,0.04,,\n2024-02,beijing,1388,0.04,,\n'),
  'no-rows': jobs(head),
  'too-many-rows': error('jobs.csv', { params: { limit: 1_000_000 } }),
  'too-many-columns': jobs(`${Array.from({ length: 205 }, (_, index) => `c${String(index)}`).join(',')}\n${first}`),
  'cell-too-long': note('字'.repeat(40_000)),

  preamble: jobs('各地岗位数统计表,,,,\n' + head + first + last),
  'no-header': jobs(first + last),
  'header-unknown': jobs('甲,乙,丙\n一,二,三\n'),
  'header-below-data': jobs(first + head + last),
  'header-far': jobs(`各地岗位数统计表\n${'1.说明\n'.repeat(12)}${head}${first}`),
  'repeated-header': jobs(head + first + head + last),
  'second-table': jobs(head + first + last + '\n城市,人数,\n北京,12,\n'),
  'missing-label': jobs('month,city,jobs,note\n2024-01,beijing,1411,\n'),
  'extra-label': jobs('month,city,jobs,share,note,editor\n2024-01,beijing,1411,0.04,,王\n'),
  'duplicate-label': jobs('month,city,jobs,jobs,note\n2024-01,beijing,1411,0.04,\n'),
  'blank-label': jobs('month,city,jobs,,note\n2024-01,beijing,1411,0.04,\n'),
  'label-spelling': jobs('Month,city,JOBS,share,note\n' + first),
  'label-alias': jobs('月份,城市,岗位数,占比,备注\n' + first),
  'label-deprecated': jobs('month,city,openings,share,note\n' + first),
  'label-unit': jobs('month,city,岗位数（万个）,share,note\n' + first),
  'unit-row': jobs(head + ',,个,,\n' + first),
  'unit-row-wrong': jobs(head + ',,千个,,\n' + first),

  'total-row': row('2024-01,小计,1411,,'),
  footnote: jobs(head + first + last + '注：口径有变化\n'),
  'duplicate-row': loose('北京,甲,1', '北京,甲,1'),

  'text-lost': note('??'),
  'text-mojibake': note('锟斤拷'),
  'control-character': note('节\u0000后'),
  'bidi-control': note('a\u202eb'),
  'zero-width': city('bei\u200bjing'),
  'blank-trimmed': city('beijing '),
  'unicode-nfc': firms('0431,cafe\u0301,,,'),
  homoglyph: city('b\u0435ijing'),
  'key-lookalike': firms('0431,A厂,,,', '0432,Ａ厂,,,'),
  'excel-error': count('#DIV/0!'),
  'excel-text': count('"=""1388"""'),
  'excel-date': month('45323'),
  'missing-mark': count('--'),
  'truncated-value': count('2147483647'),

  'num-format': count('0x583'),
  'num-unit': count('1.2万'),
  'num-suffix': count('¥1388'),
  'num-footnote': count('1388[1]'),
  'unit-removed': count('1388个'),
  'num-thousands': count('"1,388"'),
  'num-groups': count('"13,88"'),
  'num-fullwidth': count('１３８８'),
  'num-minus': loose('北京,甲,\u22125'),
  'num-parentheses': count('(5)'),
  'num-percent': count('4%'),
  'percent-read': share('4%'),
  'ratio-percent': share('4'),
  'num-scientific': count('1.388E+03'),
  'num-digits-lost': firms('1.38E+10,乙公司,,,'),
  'num-too-big': count('9007199254740993'),
  'num-precision': share('0.12345678901234567891'),
  'num-formula': count('=A1+1'),
  'num-fraction': count('1388.5'),
  'num-point-zero': count('1388.0'),
  'num-leading-zero': count('01388'),
  'num-form': loose('北京,甲,+7'),
  'num-range': count('4000-6000'),

  'date-form': month('2024/2'),
  'date-format': month('202402'),
  'date-impossible': month('2024-13'),
  'date-ambiguous': month('2/24'),
  'date-kind': month('2024'),
  'date-future': firms('0431,乙公司,2999-01-01,,'),
  'bool-format': firms('0431,乙公司,,是,'),
  'text-format': firms('0431,乙公司,,,甲'),

  'constraint-required': row('2024-02,,1388,0.04,'),
  'constraint-minimum': count('-5'),
  'constraint-maximum': month('2099-02'),
  'constraint-min-length': firms('0431,丙,,,'),
  'constraint-max-length': firms('0431,乙公司乙公司乙公司乙公司乙公司,,,'),
  'constraint-pattern': firms('43X1,乙公司,,,'),
  'constraint-enum': city('beijng'),
  'zeros-lost': firms('431,乙公司,,,'),
  'category-label': city('北京'),
  'category-case': city('Beijing'),
  'name-alias': { table: 'banks', parts: ['id,bank\nB1,招行\n'] },
  'unique-error': firms('0431,甲公司,,,'),
  'primary-key': row('2024-01,beijing,1390,0.04,'),
  'foreign-key': 'own',
  'foreign-key-unchecked': { table: 'calls', parts: ['id,centre\nC1,north\n'] },
  'sum-differs': { table: 'staff', parts: ['year,women,men,all\n2020,120,80,200\n2021,125,84,290\n'] },

  'pay-differs': { table: 'adverts', parts: ['id,pay,low,high\nA1,4-6K·13薪,4000,6000\nA2,6千-1万,6000,1000\n'] },
  'pay-kept': { table: 'adverts', parts: ['id,pay,low,high\nA1,4-6K·13薪,4000,6000\nA2,200元/天,,\n'] },
  'series-gap': jobs(
    head + first + '2024-02,beijing,1388,0.04,\n2024-03,beijing,1502,0.05,\n2024-06,beijing,1600,0.05,\n',
  ),
  'deviated-value': jobs(head + first + '2024-02,beijing,138800,0.04,\n' + last + '2024-04,beijing,1500,0.05,\n'),
  'slip-series': pay('2026-01,2600,2600,', '2026-02,2700,2700,', '2026-03,2600000,2600000,'),
  'slip-quote': pay('2026-01,2600,2600,', '2026-02,7230,,月薪平均 723 元'),
  'slip-order': pay('2026-01,2900,2600,'),
  'slip-repeat': { table: 'grades', parts: ['post,low,median,high\nA,4100,5200,6900\nB,4100,5200,6900\n'] },
  'slip-share': { table: 'shares', parts: ['year,share\n2026,0.04\n'] },
  'slip-unchecked': { table: 'shares', parts: ['year,share\n2026,4\n'] },
  'zero-pay': pay('2026-01,2600,2600,', '2026-02,,0,'),

  'claim-figure': 'own',
  'claim-carrier': 'own',
  'note-language': 'own',
  'quote-untranslated': 'own',
  'quote-number': 'own',
  'source-host': 'own',
  'source-grade': 'own',
  'cites-unknown': 'own',
  'cites-circle': 'own',
  'gap-and-figure': 'own',
  'silent-period': 'own',
  'series-unit': 'own',
  'claim-operand': 'own',
  'claim-verdict': 'own',
  'claim-words': 'own',
  'grade-order': 'own',
  'wage-fell': 'own',
  'city-grade': 'own',
  'change-differs': 'own',
  'third-differs': 'own',
  'areas-differ': 'own',
  'audit-differs': 'own',

  'history-line': error('data/history/log.jsonl', { line: 3, params: { reason: 'cut' } }),
  'history-chain': error('data/history/log.jsonl', { line: 3 }),
  'history-version': error('data/history/tables/salaries/eaa960e8a522.csv', { params: { reason: 'missing' } }),
  'history-stray': error('data/history/tables/salaries/eaa960e8a522.csv'),
  'history-figure': error('data/history/figures/seats.zh.826fd3e2710b.json', { params: { reason: 'version' } }),
  'withdrawn-chart': error('data/history/withdrawn-charts.json', {
    value: 'seats',
    params: { reason: 'unlisted', chart: 'seats' },
  }),
  'unaccepted-cell': 'own',
  'unaccepted-row': 'own',
  'unaccepted-column': 'own',
  'unaccepted-table': 'own',
  'unaccepted-figure': 'own',
  'unaccepted-anomaly': 'own',
  'history-missing': error('data/history/log.jsonl'),
  'new-rows': 'own',
  'first-publication': { said: { severity: 'notice', file: 'data/history/log.jsonl' } },
};

/** An error in some places and a notice in others. */
export const ofBothKinds: readonly ProblemCode[] = ['blank-label', 'duplicate-row', 'missing-mark'];
