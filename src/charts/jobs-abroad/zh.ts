/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的海外客服人数',
  titleFall: (n: { jobs: string; since: number; percent: string; fewer: string | undefined }) =>
    `美国客服岗位${n.jobs}个，比${String(n.since)}年少${n.percent}${n.fewer === undefined ? '' : `；${n.fewer}统计的地方少了`}`,
  titleLevels: (peak: number, peakJobs: string, last: number, lastJobs: string) =>
    `美国客服岗位：${String(peak)}年${peakJobs}个，${String(last)}年${lastJobs}个`,
  titleOne: (year: number, jobs: string) => `${String(year)}年美国客服岗位${jobs}个`,
  titleCounted: (place: string, year: string, count: string) => `${place}${year}年数到客服${count}人`,
  titleOthers: (count: string) => `海外客服人数：${count}个各自统计的数`,
  subtitle: (n: { by: string; span: string; others: readonly string[] }) =>
    [
      ...(n.span === '' ? [] : [`美国客服代表的岗位数，${n.span}（${n.by}）`]),
      ...(n.others.length > 0 ? [`${n.others.join('、')}的客服人员，按各自的口径`] : []),
    ].join('；'),
  noteFewer: (place: string, notes: readonly string[]) =>
    `${place}统计的地方比从前少，前后的人数不能直接比：${notes.join('')}`,
  noteCompare:
    '几个国家的数不能互相比，也不能拿来比中国：美国数各行各业受雇答复咨询和投诉的岗位，由雇主填报，不含自雇；韩国由地方政府数联络中心的客服；其余各有各的口径。可以比的是各自的走势。',
  noteRefused: (from: number, to: number, reasons: string) =>
    `这里不比较美国${String(from)}年和${String(to)}年的岗位：${reasons}。`,
  noteBreaks: (years: string) => `线在${years}年断开：职业分类有改动，客服代表的名称和代码没有变。`,
  noteForecast: (n: { by: string; edition: string; base: string; year: string; percent: string | undefined }) =>
    `虚线是${n.by}${n.edition}的预测，含自雇，起点（${n.year}年${n.base}个）因此高过同年的实线${n.percent === undefined ? '' : `；它自己说变化是${n.percent}`}。`,
  noteLeaving: (note: string) => `每年离开这一职业的比例也是预测。${note}`,
  noteDerived: (years: string) => `空心点（${years}年）取自他人整理的官方数据。`,
  noteMissing: (years: string) => `${years}年的全国表没有找到。`,
  alt: (n: { us: string; counted: string; others: string }) =>
    `折线图和数字列表。${n.us}${n.counted}${n.others}逐条数字见下表。`,
  altUs: (first: string, peak: string, last: string) => `美国的客服岗位：${first}，最多是${peak}，${last}。`,
  altUsOne: (one: string) => `美国的客服岗位：${one}。`,
  altForecast: (end: string) => `预测${end}。`,
  altCounted: (place: string, list: string) => `${place}：${list}。`,
  altOthers: (count: string) => `另有${count}个单独的数。`,
  at: (year: string, count: string) => `${year}年${count}`,
  usName: '美国',
  usHead: '美国：客服代表的岗位数',
  breaksHead: '为什么不连成线',
  breakMark: '职业分类有改动',
  forecast: (year: string, jobs: string) => [`预测${year}年${jobs}`, '另一口径，含自雇'],
  forecastShort: (year: string, jobs: string) => [`预测${year}年`, jobs],
  editionsHead: '历次十年预测：岗位增减',
  leavingHead: '一年里离开这一职业的（预测）',
  leavingOwn: '客服代表',
  leavingParts: (exit: string, transfer: string) => `${exit}不再工作，${transfer}改行`,
  leavingAll: '全部职业',
  othersHead: '其他统计，各有各的口径',
  secondHand: '，二手引文',
  percent: (text: string) => `（${text}）`,
  caption: '海外客服的岗位和人数',
  columns: {
    p10: '最低一成的上限',
    p90: '最高一成的下限',
    place: { label: '国家或地区', meaning: '数字所指的国家，或其中的一个地方。' },
    count: { label: '岗位或人数', meaning: '岗位数，或从业人数；只有下界时写作“超过”。' },
    other: { label: '其他数字', meaning: '不是人数的数：比例、底薪、预测的增减。' },
    what: { label: '数的是什么', meaning: '来源所数的岗位或人员。' },
  },
  what: { us: '客服代表的岗位', forecastBase: '客服代表的岗位，含自雇', forecast: '客服代表的岗位，含自雇，预测' },
  whatOf: (measure: string, series: string) => `${series}：${measure}`,
  flags: { derived: '取自他人整理的数据' },
  tip: {
    median: (pay: string) => `年薪中位数${pay}`,
    low: (pay: string) => `一成岗位低于${pay}`,
    high: (pay: string) => `一成岗位高于${pay}`,
    derived: '取自他人整理的官方数据',
    forecast: '预测',
    grade: (grade: string) => `（等级${grade}）`,
  },
  sentence: {
    nation: '美国的客服代表岗位',
    have: '有',
    median: (pay: string) => `年薪中位数${pay}美元`,
    tenths: (low: string, high: string) => `一成岗位低于${low}美元，一成高于${high}美元`,
    outlook: (series: string, measure: string) => `美国客服代表，${series}，${measure}`,
    series: { jobs: '美国的客服代表', median: '美国客服代表的年薪中位数（当年美元，未扣物价）' },
    definition: '客服代表',
  },
};

export type Say = typeof zh;
