import { formatNumber } from '../../i18n/format-number.ts';

const n = (value: number, digits?: number): string => formatNumber(value, 'zh', digits);

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的美国数字',
  /** How many jobs one unit of the axis stands for, and how many decimals of it are written. */
  jobUnit: 1e4,
  jobDigits: 1,
  jobs: (jobs: string) => `${jobs}万个`,
  jobsLabel: (jobs: string) => `${jobs}万`,
  pay: (dollars: number) => n(dollars),
  payTick: (dollars: number) => (dollars === 0 ? '0' : `${n(dollars / 1e4)}万`),
  titleFall: (peak: number, last: number, percent: string) => `美国的客服岗位从${peak}年到${last}年少了${percent}`,
  titleLevels: (peak: number, peakJobs: string, last: number, lastJobs: string) =>
    `美国的客服岗位：${peak}年${peakJobs}，${last}年${lastJobs}`,
  titleRise: (last: number, jobs: string, cut: boolean) =>
    `美国的客服岗位在${last}年达到${jobs}，是${cut ? '所选各年里' : '有数字以来'}最多的一年`,
  titleOne: (year: number, jobs: string) => `美国的客服岗位在${year}年有${jobs}`,
  titlePay: (last: number, pay: string) => `美国客服的年薪中位数在${last}年是${pay}美元`,
  subtitle: (span: string | undefined) =>
    `美国劳工统计局公布的客服代表：岗位数、年薪和各地的年薪中位数${span ? `，${span}` : ''}`,
  span: (first: number, last: number) => (first === last ? `${first}年` : `${first}–${last}年`),
  noteCompare:
    '不要拿这里的高低去比中国：美国数的是各行各业受雇答复咨询和投诉的岗位，由雇主填报，不含自雇；中国的数多来自招聘广告和网页，对象和算法常常没有说明。可以比的是走势和差距。',
  noteRefused: (from: number, to: number, reasons: string) =>
    `这里不说岗位从${from}年到${to}年增减多少，因为${reasons}。`,
  noteNominal: '年薪是当年美元，没有扣除物价上涨。本站没有物价指数，不推算实际工资。',
  noteSpread: (s: { year: number; high: string; low: string; ratio: string }) =>
    `${s.year}年，薪水最高的一成岗位至少有${s.high}美元，最低的一成至多${s.low}美元，前者是后者的${s.ratio}倍。这是同一年岗位之间的差别，不是一个人涨薪的路。`,
  noteAreas: (unpaid: number) =>
    `每个地区算一个，不看岗位多少。各地区的岗位相加不等于全国，所以不相加。${unpaid > 0 ? `来源中有${n(unpaid)}个地区没有年薪，不参加排列；按名称选出来，画成斜线。` : ''}`,
  noteList:
    '按名称列出的地区：前面的数是名次。不选时排的是都市区和非都市区，两者互不重叠；州和它们重叠，所以要另选。按名称选出的地区画成菱形，排在最前。',
  noteBreaks: (years: string) => `线上的短竖：从${years}年起职业分类有改动，客服代表的名称和代码没有变。`,
  noteDerived: (years: string) => `空心点（${years}年）取自他人整理的官方数据，没有高低两成的界线，色带在那里空着。`,
  noteWeakAreas: '各地的数也取自他人整理的数据（浅色）。',
  noteMissing: (years: string) => `斜线：${years}年没有查到。`,
  join: (sentences: readonly string[]) => sentences.join(''),
  altHead: '上下排列的几幅图。',
  altJobs: (first: number, firstJobs: string, peak: number, peakJobs: string, last: number, lastJobs: string) =>
    `折线是岗位数：${first}年${firstJobs}，图中${peak}年最多，${peakJobs}，${last}年${lastJobs}。`,
  altPay: (first: number, firstPay: string, last: number, lastPay: string) =>
    `折线和色带是年薪：中位数${first}年${firstPay}美元，${last}年${lastPay}美元。`,
  altAreas: (year: string) => `柱形和圆点是${year}都市区、非都市区和各州年薪中位数的分布。`,
  altList: (group: string, high: string, highPay: string, low: string, lowPay: string) =>
    `逐行列出的地区里，${group}中${high}最高，${highPay}美元，${low}最低，${lowPay}美元。`,
  altChosen: (names: readonly string[]) => `另外列出选出的${names.join('、')}。`,
  stop: '。',
  altTable: '逐条数字见下表。',
  percent: (value: number) => `${n(Math.abs(value), 1)}%`,
  ratio: (value: number) => n(value, 1),
  yearOf: (year: number | undefined) => (year === undefined ? '' : `${year}年`),
  jobsHead: '岗位数（万个）',
  payHead: '年薪（当年美元，未扣物价）',
  areaHead: (year: number | undefined) => `各地的年薪中位数（${year === undefined ? '' : `${year}年，`}美元）`,
  breakMark: '分类有改动',
  median: '中位数',
  above: '一成岗位高于此',
  below: '一成岗位低于此',
  nation: (pay: string) => `全国 ${pay}`,
  kinds: {
    metro: (count: number) => `都市区 ${n(count)}个`,
    nonmetro: (count: number) => `非都市区 ${n(count)}个`,
    state: (count: number) => `州、首都华盛顿和领地 ${n(count)}个`,
  },
  control: { areas: '列出', kind: '哪一类地区', area: '按英文名找地区' },
  shows: { ends: '最高和最低的', highest: '最高的', lowest: '最低的', chosen: '只看选出的' },
  groups: { local: '都市区和非都市区', metro: '都市区', nonmetro: '非都市区', state: '州、首都和领地' },
  groupCount: {
    local: (count: number) => `${n(count)}个都市区和非都市区`,
    metro: (count: number) => `${n(count)}个都市区`,
    nonmetro: (count: number) => `${n(count)}个非都市区`,
    state: (count: number) => `${n(count)}个州（含首都和领地）`,
  },
  listHead: (year: number | undefined) => `按名称看各地的年薪（${year === undefined ? '' : `${year}年，`}美元）`,
  listKey: '圆点是中位数，横条是中间八成岗位的年薪',
  listChosen: '选出的地区',
  listRanked: (group: string, show: 'all' | 'ends' | 'highest' | 'lowest') =>
    `${group}${{ all: '，按中位数排列', ends: '中位数最高和最低的', highest: '中位数最高的', lowest: '中位数最低的' }[show]}`,
  listLeft: (count: number) => `其余${n(count)}个没有列出`,
  listEmpty: '还没有选地区：在上面按英文名查找。',
  titleGroup: (group: string, low: string, high: string) => `${group}的客服年薪中位数从${low}到${high}美元`,
  titleArea: (name: string, pay: string, rank: string | undefined) =>
    `${name}的客服年薪中位数是${pay}美元${rank === undefined ? '' : `，${rank}`}`,
  titleAreas: (paid: number, chosen: number, low: string, high: string) =>
    `选出的${n(chosen)}个地区${paid < chosen ? `中有年薪的${n(paid)}个` : ''}，客服年薪中位数从${low}到${high}美元`,
  titleUnpaid: (name: string) => `来源中没有${name}的客服年薪`,
  rank: (rank: number, group: string) => `在${group}里排第${n(rank)}`,
  tip: {
    none: '没有数字',
    unpaid: '来源中年薪为空',
    areaJobs: (count: number) => `岗位${n(count)}个`,
    jobs: (jobs: string) => `岗位${jobs}`,
    median: (pay: string) => `年薪中位数${pay}`,
    low: (pay: string) => `一成岗位低于${pay}`,
    high: (pay: string) => `一成岗位高于${pay}`,
    step: (step: string) => `年薪中位数${step}美元`,
    areas: (count: number) => `${n(count)}个地区`,
    looked: (where: string) => `找过：${where}`,
    grade: (grade: string) => `（等级${grade}）`,
  },
  caption: '美国客服代表的岗位数、年薪和各地年薪中位数',
  columns: {
    place: { label: '范围', meaning: '数字所指的地方。' },
    kind: { label: '类别', meaning: '这一行属于哪一类。' },
    jobs: { label: '岗位数', meaning: '就业岗位数。' },
    median: { label: '年薪中位数', unit: '美元', meaning: '年薪的中位数。' },
    p10: { label: '最低一成的上限', unit: '美元', meaning: '年薪由低到高排，最低一成的上限。' },
    p90: { label: '最高一成的下限', unit: '美元', meaning: '年薪由低到高排，最高一成的下限。' },
    step: { label: '年薪中位数在哪一档', unit: '美元', meaning: '年薪中位数所在的区间。' },
    areas: { label: '地区数', meaning: '年薪中位数落在这一档的地区数。' },
    flag: { label: '性质', meaning: '数字的性质：公布、预测、推算或初步。' },
  },
  /** As they stand in a sentence. */
  places: { nation: '全国', metro: '都市区', nonmetro: '非都市区' },
  kindNames: { nation: '全国', metro: '都市区', nonmetro: '非都市区', state: '州', territory: '领地' },
  flags: { reported: '公布', forecast: '预测', derived: '取自他人整理的数据', provisional: '初步' },
  sentence: {
    nation: '美国的客服代表岗位',
    have: '有',
    jobs: (jobs: string) => `${jobs}个`,
    median: (pay: string) => `年薪中位数${pay}美元`,
    medianWhat: (place: string) => `${place}客服代表的年薪中位数`,
    dollars: (pay: string) => `${pay}美元`,
    tenths: (low: string, high: string) => `一成岗位低于${low}美元，一成高于${high}美元`,
    areaJobs: (jobs: string) => `岗位${jobs}个`,
    place: (name: string, kind: string) => `美国${name}（${kind}）`,
    unpaid: '来源没有给出',
    step: (kind: string, step: string) => `美国客服代表年薪中位数在${step}美元的${kind}`,
    areas: (count: string) => `${count}个`,
    missing: '美国客服代表的岗位数和年薪',
    series: { jobs: '美国的客服代表', median: '美国客服代表的年薪中位数（当年美元，未扣物价）' },
    definition: '客服代表',
  },
};

export type Say = typeof zh;
