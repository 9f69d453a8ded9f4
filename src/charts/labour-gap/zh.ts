/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的招聘与求职人数',
  titleRange: (n: { low: string; high: string }) =>
    n.low === n.high
      ? `全国最缺工的一百个职业：招聘需求是求职人数的${n.low}`
      : `全国最缺工的一百个职业：招聘需求是求职人数的${n.low}至${n.high}`,
  titlePlain: '全国最缺工的一百个职业：招聘需求与求职人数',
  subtitle: (n: { unit: string; span: string | undefined }) =>
    `全部职业合计，不只客服；定点监测城市公共就业服务机构每季的招聘需求与求职人数${n.unit}${n.span === undefined ? '' : `，有数字的是${n.span}`}`,
  to: (first: string, last: string) => (first === last ? first : `${first}至${last}`),
  between: (first: string, last: string) => (first === last ? first : `${first}至${last}之间`),
  noteAll: '上榜的一百个职业每季不尽相同，客服至多是其中之一；客服单独的招聘和求职人数没有查到。',
  notePartial: (quarters: string) =>
    `${quarters}的求职人数没有读到（斜线），缺口和招聘需求是公布的原数；求职人数不由相减补上，两线不相连。`,
  noteGaps: (spans: string) => `斜线：${spans}的总数没有找到。`,
  noteWeak: '浅色：只见于转载，公报原页没有读到。',
  noteRatio: (n: { low: string; lowQuarter: string; high: string; highQuarter: string }) =>
    `求人倍率（招聘需求与求职人数之比）是公报原数，最低${n.lowQuarter}${n.low}，最高${n.highQuarter}${n.high}。`,
  alt: (n: { known: string; span: string; vacancies: string; seekers: string }) =>
    `折线图，横轴为季度，纵轴为人数。${n.span}有数字的共${n.known}个季度，${n.vacancies}；${n.seekers}。下方柱条是公布的缺口。逐季数字见下表。`,
  altRange: (name: string, low: string, high: string) => `${name}从${low}到${high}`,
  vacancies: '招聘需求',
  seekers: '求职人数',
  gap: '缺口',
  gapAxis: (unit: string) => `缺口：招聘减求职（${unit}）`,
  ratio: '求人倍率',
  quarterWord: '季度',
  noSeekers: '求职人数未读到',
  caption: '最缺工的一百个职业：招聘需求、求职人数与缺口',
  quarter: '季度',
  unitIn: (name: string, unit: string) => `${name}（${unit}）`,
  publisher: '来源',
  grade: '等级',
  separator: '；',
  colon: '：',
};

export type LabourGapDictionary = typeof zh;
