/** A year with its calls per head, and the number of banks that reported if it is known. */
export interface Counted {
  readonly year: string;
  readonly perHead: string;
  readonly unit: string;
  readonly banks: string | undefined;
}

/**
 * Where the numbers of banks behind both figures are known they are stated, so that nobody takes the two groups for
 * one.
 */
const levels = (from: Counted, to: Counted): string =>
  from.banks === undefined || to.banks === undefined
    ? `银行每人接的来电：${to.year}年${to.perHead}${to.unit}，${from.year}年${from.perHead}`
    : `${to.year}年${to.banks}家银行人均接${to.perHead}${to.unit}，${from.year}年${from.banks}家${from.perHead}`;

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的银行人工来电量',
  titleLevels: levels,
  titleLevel: (year: string, calls: string) => `${year}年，银行客服人工处理来电${calls}`,
  subtitle: (span: readonly [string, string] | undefined) =>
    `银行业客服中心全年人工处理的来电、年末人数、人均来电（推算）${span ? `，${span[0]}–${span[1]}年` : ''}；各段以首年为100`,
  noteCut: (n: { before: string; beforeUnit: string; after: string; afterUnit: string }) =>
    `${n.before}年及以前的单位是“${n.beforeUnit}”，${n.after}年起是“${n.afterUnit}”，没有依据认定两者口径相同，所以两段不连线，也不比较。`,
  noteGrowth: (n: { year: string; stated: string; computed: string }) =>
    `${n.year}年的报告说来电比上年增长${n.stated}；拿前后两份报告印出的数相除，却是${n.computed}。两份报告对不上，口径或样本可能变过。`,
  notePerHead: '人均是全年来电除以年末从业人员，由本站推算，原报告没有这个数。',
  noteOpen: (year: string, figure: string) => `${year}年的原话只说${figure}：箭头向上，真实的数更大，人均因此算不出。`,
  noteRefused: (from: string, to: string, reasons: string) =>
    `这里不比较${from}年和${to}年的人数、来电和人均：${reasons}。`,
  noteWeak: (years: readonly string[]) => `${years.join('、')}年的来电量只在转载页面上找到。`,
  noteGaps: (gaps: readonly (readonly [reason: string, years: readonly string[]])[]) =>
    `来电量：${gaps.map(([reason, years]) => `${years.join('、')}年${reason}`).join('；')}。`,
  alt: (n: { from: string; first: string; cut: string; last: string; to: string }) =>
    `折线图，横轴为年份，来电、人数与人均来电都以各段首年为100。来电${n.from}年${n.first}，${n.to}年${n.last}。${n.cut}逐年数字见下表。`,
  altCut: '单位改变前后各成一图。',
  eraHead: ([from = '', to = '']: readonly string[], base: string) => `${from}–${to}年，${base}年 = 100`,
  counted: (unit: string, gaps: readonly (readonly [reason: string, years: readonly string[]])[]) =>
    [...gaps.map(([reason, years]) => `${years.join('、')}年${reason}`), `来电以${unit}计`].join('；'),
  over: (calls: string) => `超过${calls}`,
  levels: (from: string, to: string) => `${from} → ${to}`,
  staffName: (index: string) => `人数 ${index}`,
  callsName: (index: string) => `来电 ${index}`,
  perHeadName: (index: string) => `人均来电 ${index}`,
  callsLine: (calls: string) => `人工处理来电${calls}`,
  cutMark: '单位改变',
  refused: '不可比',
  boundOnly: '只有下限',
  axisUnits: { '100m_call': '亿通', '100m_contact': '亿人次' } as Readonly<Record<string, string>>,
  headUnits: { '100m_call': '通', '100m_contact': '人次' } as Readonly<Record<string, string>>,
  perHeadCell: (value: string, unit: string) => `${value}${unit}`,
  perHead: (value: string, unit: string) => `人均${value}${unit}（推算）`,
  staffLine: (staff: string) => `年末从业人员${staff}`,
  statedLine: (percent: string) => `报告说比上年 ${percent}`,
  computedLine: (percent: string) => `按印出的两年数推算，比上年 ${percent}`,
  yearOf: (year: string) => `${year}年`,
  caption: '银行客服中心人工处理的来电、从业人员与人均来电',
  columns: {
    calls: {
      label: '人工处理的来电',
      meaning: '由人接听的来电；来源先后用过不同的口径和单位，单位见带 _text 的列，换口径前后不能相比。',
    },
    stated: { label: '报告说比上年', unit: '%', meaning: '报告自己写的比上年变化。' },
    computed: {
      label: '按印出的数比上年',
      unit: '%',
      meaning: '按来源印出的数算出的比上年变化；只列前后可比的年份，和与报告自己所说对不上的年份。',
    },
    staff: { label: '从业人员', meaning: '客服中心从业人员。' },
    perHead: {
      label: '人均来电',
      derived: true,
      meaning: '人工处理的来电除以从业人员，由我们算出；单位见带 _text 的列。',
    },
  },
  sentence: '银行客服中心由人工处理的来电',
};

export type Say = typeof zh;
