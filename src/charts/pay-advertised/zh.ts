import type { ColumnWords } from '../shared/table-of.ts';

const adverts = (label: string, meaning: string): ColumnWords => ({ label, unit: '条', meaning });
const pay = (label: string, meaning: string) => ({ label, unit: '元/月', meaning });

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有符合条件的招聘广告',
  titleMedians: (n: { low: string; high: string }) =>
    `客服招聘广告写的月薪：低端中位数${n.low}元，高端中位数${n.high}元`,
  titleFew: (n: { count: string; low: string; high: string }) =>
    `只有${n.count}条客服招聘广告，逐条列出：月薪最低写${n.low}元，最高写${n.high}元`,
  range: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
  subtitle: (n: { count: string; years: string } | undefined) =>
    `客服招聘广告写的月薪区间（元/月），按城市和要求的经验${n ? `；${n.years}年的${n.count}条广告，是示例，不是调查` : ''}`,
  illustration: (count: string) => `示例，不是调查：这${count}条广告是为别的岗位抓网页时顺带收到的。`,
  city: (city: string, count: string) => `${city}（${count}条）`,
  experience: {
    ...{ none: '无需经验', not_stated: '未写明', any: '不限' },
    ...{ '0-1': '1年以内', '1-3': '1–3年', '3-5': '3–5年', '5-10': '5–10年' },
  },
  count: '条数',
  medianColumn: '低端–高端中位数',
  axis: '元/月',
  key: {
    low: '低端的四分位区间',
    bar: '低端中位数到高端中位数',
    high: '高端的四分位区间',
    single: '一条广告，从低端到高端',
  },
  noteHow:
    '广告按城市和要求的经验分组。粗条从低端的中位数画到高端的中位数，上下细线各是低端、高端中间的一半；不取区间的中点，那不是谁开的价。',
  noteSingles: '不足五条的组不汇总，一条广告画一条细线。',
  noteIllustration:
    '这是示例，不是调查：广告是别人为别的岗位抓取招聘网页时顺带收到的，城市、平台、年份都没有按比例取样，不能代表整个市场。',
  noteYears: (years: string) =>
    `${years}年的广告合在一起看，没有按物价折算。这批广告里，有的只知道数据文件何时提交，不知道何时发布。`,
  noteBiggest: (n: { city: string; count: string }) => `${n.city}一地就有${n.count}条，多来自同一份数据文件。`,
  noteTabled: '广告太少的城市没有画，都在表里，也可以在“城市”里选。',
  noteBeyond: '箭头：这一端超出坐标轴，数字写在旁边。',
  noteWithout: (count: string) => `另有${count}条没有写城市或月薪，没有画。`,
  alt: (n: { title: string; cities: string }) =>
    `区间图，横轴为月薪，按城市和要求的经验分行。${n.title}。画出的城市：${n.cities}。逐条和分组数字见下表。`,
  caption: '客服招聘广告写的月薪，按城市和要求的经验',
  all: '全部',
  allGroups: '全部',
  listed: '、',
  columns: {
    cityCount: adverts('本城广告', '样本里这座城市的广告总数。'),
    experience: { label: '要求的经验', meaning: '广告要求的工作经验。' },
    count: adverts('广告', '这一行包含的招聘广告条数。'),
    lowQ1: pay('低端下四分位', '各条广告月薪下限的下四分位数。'),
    lowMedian: pay('低端中位数', '各条广告月薪下限的中位数。'),
    lowQ3: pay('低端上四分位', '各条广告月薪下限的上四分位数。'),
    highQ1: pay('高端下四分位', '各条广告月薪上限的下四分位数。'),
    highMedian: pay('高端中位数', '各条广告月薪上限的中位数。'),
    highQ3: pay('高端上四分位', '各条广告月薪上限的上四分位数。'),
    low: pay('低端', '这条广告写的月薪下限。'),
    high: pay('高端', '这条广告写的月薪上限。'),
    title: { label: '广告标题', meaning: '广告的标题。' },
    platform: { label: '平台', meaning: '登广告的网站。' },
    from: { label: '年份，起', meaning: '广告所属年份的起点。' },
    to: { label: '年份，止', meaning: '广告所属年份的终点。' },
  },
  controls: {
    city: '城市',
    experience: '要求的经验',
    platform: '平台',
    year: '年份',
    all: '全部',
    main: '广告较多的城市',
  },
  tips: {
    count: (count: string) => `${count}条广告`,
    low: (n: { q1: string; median: string; q3: string }) => `低端：中位数${n.median}，中间一半在${n.q1}到${n.q3}`,
    high: (n: { q1: string; median: string; q3: string }) => `高端：中位数${n.median}，中间一半在${n.q1}到${n.q3}`,
    medians: (low: string, high: string) => `低端中位数${low}元/月，高端中位数${high}元/月`,
    derived: '由各条广告推算',
    year: (year: string) => `${year}年`,
  },
  sentence: {
    experiences: { none: '不要求经验', any: '经验不限', not_stated: '没有写明经验' },
    experience: (name: string) => `要求${name}经验`,
    years: (from: number, to: number) => (from === to ? `${from}年` : `${from}至${to}年间`),
    all: '汇总的客服招聘广告',
    verb: '有',
    adverts: (count: string) => `${count}条`,
    from: (platforms: string) => `广告取自${platforms}`,
    illustration: '这批广告是示例，不是调查',
    group: (n: { city: string; experience: string; count: string }) =>
      `${n.city}${n.experience}的${n.count}条客服招聘广告，月薪低端的中位数`,
    medians: (low: string, high: string) => `${low}元，高端的中位数为${high}元`,
    single: (n: { city: string; title: string; experience: string }) =>
      `${n.city}一条${n.experience}的客服招聘广告（“${n.title}”）写的月薪`,
  },
};

export type Say = typeof zh;
