import type { ColumnWords } from '../column-words.ts';

const pay = (label: string, meaning: string) => ({ label, unit: '元/月', meaning });

/** What a title says of a group. */
export interface GroupFacts {
  /** The required experience: `不要经验`. */
  readonly asked: string;
  readonly pay: string;
  readonly count: string;
}

interface About {
  readonly set: string;
  readonly experience: string;
  readonly count: string;
}

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有符合条件的招聘广告',
  countsOnly: '这批招聘广告太少，只公布条数',
  titleTwo: (one: GroupFacts, other: GroupFacts) => `招聘：${one.asked}开${one.pay}元，${other.asked}开${other.pay}元`,
  titleOne: ({ asked, pay: range, count }: GroupFacts) => `${count}条${asked}的客服招聘广告，开价${range}元`,
  titleFew: (n: { count: string; low: string; high: string }) =>
    `只有${n.count}条客服招聘广告：最低写${n.low}元，最高写${n.high}元`,
  range: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
  subtitle: (n: { set: string; count: string; city: string | undefined; others: number }) =>
    `${n.city ?? ''}客服招聘广告写的月薪，元，按要求的经验，低端和高端的中位数；${n.set}，${n.count}条${n.others > 0 ? `；另有${n.others}批分开画` : ''}`,
  experience: {
    ...{ none: '无需经验', not_stated: '经验未写明', any: '经验不限' },
    ...{ '0-1': '1年以内', '1-3': '1–3年', '3-5': '3–5年', '5-10': '5–10年' },
  },
  asks: {
    ...{ none: '不要经验', not_stated: '没写经验', any: '经验不限' },
    ...{ '0-1': '要1年以内', '1-3': '要1–3年', '3-5': '要3–5年', '5-10': '要5–10年' },
  },
  key: '细条：一条广告，从低端到高端。粗线：低端、高端的中位数。',
  low: (value: string) => `低端中位数 ${value}`,
  high: (value: string) => `高端中位数 ${value}`,
  count: (count: string) => `${count}条`,
  few: (bands: readonly string[]) => `${bands.join('、')}：太少，只有条数`,
  fewBand: (experience: string, count: string) => `${experience}${count}条`,
  bandMedians: (experience: string, count: string, range: string) => `${experience}${count}条，${range}元`,
  noteIllustration:
    '这是示例，不是调查：广告是别人抓取招聘网站时收到的，城市、平台、年份都没有按比例取样，不能代表整个市场。',
  noteEnds: '条的两端是同一批广告写的低端和高端，可以并看；不取中间数。',
  noteByAdvert:
    '每条广告算一次：这些抓取分不出雇主，登得多的就算得多。各批的平台、年份不同，分开画，从不合并，也不互相比。',
  noteFew: '有几组不足30条，只公布条数，不公布月薪。',
  noteSingles: '不足五条的组不算中位数，一条广告画一条。',
  noteBeyond: (count: string, most: string, highest: string) =>
    `有${count}条广告的高端超过${most}元，画到边上为止；最高写到${highest}元。`,
  noteTabled: '广告不足30条的几批没有画，都在表里，也可以在“哪一批”里选。',
  noteCity: '成批公布的抓取不分城市，选了城市就不在内。',
  noteWithout: (count: string) => `另有${count}条没有写月薪，没有画。`,
  alt: (n: { title: string; set: string; bands: readonly string[]; others: readonly string[] }) =>
    `区间图，横轴为月薪，按要求的经验分组，一条广告一条细条，由低到高排。${n.set}：${n.bands.length > 0 ? n.bands.join('；') : n.title}。${n.others.length > 0 ? `另画：${n.others.join('；')}。` : ''}各组数字见下表。`,
  caption: '客服招聘广告写的月薪，按要求的经验',
  columns: {
    experience: { label: '要求的经验', meaning: '广告要求的工作经验。' },
    set: { label: '哪一批', meaning: '广告出自哪次抓取，或哪个平台、哪一年；各批不合并。' },
    count: { label: '广告', unit: '条', meaning: '这一行里写了月薪的广告条数。' } as ColumnWords,
    lowQ1: pay('低端下四分位', '各条广告月薪下限的下四分位数。'),
    lowMedian: pay('低端中位数', '各条广告月薪下限的中位数。'),
    lowQ3: pay('低端上四分位', '各条广告月薪下限的上四分位数。'),
    highQ1: pay('高端下四分位', '各条广告月薪上限的下四分位数。'),
    highMedian: pay('高端中位数', '各条广告月薪上限的中位数。'),
    highQ3: pay('高端上四分位', '各条广告月薪上限的上四分位数。'),
    low: pay('这一条的低端', '单独列出的这条广告写的月薪下限。'),
    high: pay('这一条的高端', '单独列出的这条广告写的月薪上限。'),
    title: { label: '广告标题', meaning: '单独列出的这条广告的标题。' },
  },
  controls: { city: '城市', set: '哪一批', allCities: '不分城市', allSets: '广告较多的几批' },
  tips: {
    count: (count: string) => `${count}条广告`,
    low: (q1: string, q3: string) => `低端：中间一半在${q1}到${q3}`,
    high: (q1: string, q3: string) => `高端：中间一半在${q1}到${q3}`,
    medians: (low: string, high: string) => `低端中位数${low}元/月，高端中位数${high}元/月`,
    derived: '由各条广告推算，每条算一次',
    grade: (grade: string) => `（等级${grade}）`,
  },
  sentence: {
    experiences: { none: '不要求经验', any: '经验不限', not_stated: '没有写明经验' },
    experience: (name: string) => `要求${name}经验`,
    verb: '有' as string,
    few: '太少，不公布月薪',
    illustration: '这批广告是示例，不是调查',
    counted: (n: About) => `${n.experience}的客服招聘广告（${n.set}）`,
    group: (n: About) => `${n.experience}的${n.count}条客服招聘广告（${n.set}），月薪低端的中位数`,
    medians: (low: string, high: string) => `${low}元，高端的中位数为${high}元`,
    single: (n: { city: string | undefined; title: string; experience: string }) =>
      `${n.city ?? ''}一条${n.experience}的客服招聘广告（“${n.title}”）写的月薪`,
  },
};

export type Say = typeof zh;
