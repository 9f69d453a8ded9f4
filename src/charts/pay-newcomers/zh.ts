import type { Comparison, Definition } from './pick.ts';

/** Cities that offer the same, and what they offer. */
interface Place {
  readonly places: string;
  readonly pay: string;
}

interface GroupParts {
  readonly measure: string;
  /** A short form for the subtitle. */
  readonly short: string;
  readonly role: string | undefined;
  readonly publisher: string;
  readonly when: string;
}

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的新人月薪',
  noFigures: '找到了说法，没有找到新人月薪的数字',
  titleEnds: (most: Place, least: Place) => `新手客服：${most.places}${most.pay}，${least.places}${least.pay}`,
  titleOne: ({ places, pay }: Place) => `新手客服：${places}${pay}`,
  titleRange: (definition: Definition, range: string) =>
    definition === 'mean_pay' ? `新手客服：网页上的平均月薪${range}元` : `新手客服：广告开价${range}元`,
  elsewhere: '其余城市',
  subtitle: (unit: string, groups: readonly string[]) =>
    `一线客服工作一年以内的月薪（${unit}）${groups.length > 0 ? `；${groups.join('，')}` : ''}`,
  group: (n: GroupParts) => `${n.publisher}的${n.short}（${n.when}）`,
  heading: (n: GroupParts) => `${n.publisher}，${n.when}`,
  headingDetail: (n: GroupParts) => (n.role === undefined ? n.measure : `${n.measure}，${n.role}`),
  missingHead: '找过，没有数字',
  separator: '、',
  lead: (reason: string) => `${reason}：`,
  stop: '；',
  measures: {
    advertised_median: '招聘薪资中位数',
    mean_pay: '网页平均月薪',
    advert_range: '不要经验的广告，低端到高端的中位数',
  } satisfies Record<Definition, string>,
  shortMeasures: {
    advertised_median: '招聘中位数',
    mean_pay: '网页均值',
    advert_range: '不要经验的广告',
  } satisfies Record<Definition, string>,
  period: (period: string) => (/^\d{4}$/.test(period) ? `${period}年` : period),
  undated: '年份不明',
  place: (place: string) => place,
  gaps: { not_published: '只在文章的图片里', not_found: '没有查到' },
  wage: (wage: string) => `我的 ${wage}`,
  comparisons: {
    above: '高于',
    below: '低于',
    same: '一样',
    within: '在区间内',
    unknown: '比不出来',
  } satisfies Record<Comparison, string>,
  answer: (n: { wage: string; parts: readonly string[] }) => `你填的月薪${n.wage}元：${n.parts.join('；')}。`,
  compared: {
    above: (places: string) => `高于${places}`,
    below: (places: string) => `低于${places}`,
    same: (places: string) => `与${places}一样`,
    within: (places: string) => `落在${places}的区间内`,
    unknown: (places: string) => `与${places}比不出高低，那里只公布了一端`,
  } satisfies Record<Comparison, (places: string) => string>,
  also: '，以及',
  ofGroup: (measure: string, places: string) => `${places}的${measure}`,
  noteEnds: '条的两端是同一批广告写的低端和高端，可以并看；不取中间数。',
  noteApart: '各组的口径、来源和年份都不同：有的是广告里开的，有的是网页声称付的，组与组之间不能相减。',
  noteNewcomer: (by: string) => `${by}没有界定“新人”，也没有说用了多少条广告；这里归入工作一年以内。`,
  noteOutside: (n: { by: string; place: string; interval: string; cities: string }) =>
    `${n.by}说${n.place}在${n.interval}之间，没有写出是哪些城市；它给${n.cities}的数字就在这个区间之外。`,
  notePages: (by: string) => `${by}的页面由程序自动生成，没有年份，也没有样本量。`,
  noteByAdvert: '广告按条数算，不按雇主：这批抓取分不清雇主；条的两端是各条低端、高端的中位数。',
  noteByEmployer: '广告按雇主算，每家只算一次；条的两端是各家低端、高端的中位数。',
  noteRefused: (n: { city: string; adverts: string; employers: string; largest: string }) =>
    `${n.city}有${n.adverts}条不要经验的广告，只来自${n.employers}家雇主，其中一家占${n.largest}条：不画。`,
  noteGaps: (parts: readonly string[]) => `找过而没有数字：${parts.join('；')}。`,
  bracketed: (text: string, inside: string) => `${text}（${inside}）`,
  noteLeftOut: (posts: string) => `${posts}是管理岗位，没有画进来。`,
  noteWeak: '这些数字只见于文章、转载、抓取的广告或自动生成的网页，没有第二个来源可以核对，只当线索看。',
  alt: (groups: string) =>
    `点与区间图，横轴为月薪，每行一座城市，按来源分组；箭头表示一端不封口。${groups}。逐行数字见下表。`,
  altGroup: (measure: string, items: readonly string[]) => `${measure}：${items.join('，')}`,
  altItem: (place: string, figure: string) => `${place}${figure}`,
  altBetween: '；',
  caption: '客服新人的月薪，按口径和城市',
  columns: {
    adverts: { label: '广告数', meaning: '写了薪资的广告数。' },
    wage: { label: '你的月薪', unit: '元/月', meaning: '读者填的月薪。' },
    compared: { label: '你的月薪与它相比', meaning: '读者填的月薪比它高、低，还是落在其间。' },
  },
  controls: { city: '标出城市', none: '不标' },
  advertCount: (adverts: string, count: string) => `${adverts}，${count}条`,
  source: (by: string, grade: string) => `${by}（等级${grade}）`,
  sentence: (city: string, adverts: string, count: string) =>
    `${adverts}里，${city}不要经验、写了薪资的有${count}条，月薪低端与高端的中位数`,
  sentenceVerb: '为',
  sampleShare: (share: string) => `占页面样本的${share}`,
};

export type Say = typeof zh;
