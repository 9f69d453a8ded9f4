import type { Comparison } from './pick.ts';

/** An end of a range in words: a number alone, or one with 超过 or over before it. */
export interface RangeEnd {
  readonly text: string;
  readonly number: boolean;
}

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的新人月薪',
  noFigures: '找到了说法，没有找到新人月薪的数字',
  title: (ranges: readonly string[]) => `客服新人的月薪：${ranges.join('，')}`,
  ranges: {
    advertised_median: (range: string) => `招聘中位数${range}元`,
    mean_pay: (range: string) => `页面平均数${range}元`,
  },
  to: (low: RangeEnd, high: RangeEnd) =>
    low.text === high.text ? low.text : `${low.text}${high.number ? '–' : '到'}${high.text}`,
  subtitle: (unit: string, groups: readonly string[]) =>
    `一线客服岗位工作一年以内的月薪（${unit}）${groups.length > 0 ? `；${groups.join('，')}` : ''}`,
  group: (n: { measure: string; publishers: string; periods: string }) =>
    `${n.publishers}的${n.measure}（${n.periods}）`,
  heading: (n: { measure: string; role: string; publishers: string; periods: string }) =>
    `${n.measure}${n.role} · ${n.publishers}，${n.periods}`,
  measures: { advertised_median: '招聘薪资中位数', mean_pay: '平均月薪', none: '没有查到任何数字的城市' },
  period: (period: string) => (/^\d{4}$/.test(period) ? `${period}年` : period),
  undated: '年份未注明',
  place: (place: string) => place,
  gaps: { not_published: '文中未写', not_found: '未查到' },
  missing: '没有数字',
  axis: '元/月',
  wage: (wage: string) => `你的月薪 ${wage}`,
  comparisons: {
    above: '高于',
    below: '低于',
    same: '一样',
    within: '在区间内',
    unknown: '比不出来',
  } satisfies Record<Comparison, string>,
  noteWage: (n: { wage: string; parts: readonly string[] }) => `你填的月薪${n.wage}元：${n.parts.join('；')}。`,
  compared: {
    above: (places: string) => `高于${places}`,
    below: (places: string) => `低于${places}`,
    same: (places: string) => `与${places}一样`,
    within: (places: string) => `落在${places}的区间内`,
    unknown: (places: string) => `与${places}比不出高低，那里只公布了一端`,
  } satisfies Record<Comparison, (places: string) => string>,
  also: '，以及',
  ofGroup: (measure: string, places: string) => `${places}的${measure}`,
  noteApart: '两组口径不同：一组是广告里开的，一组是网页声称付的，不能互相比较。',
  noteNewcomer: (by: string) => `${by}没有界定“新人”，也没有说用了多少条广告；这里归入工作一年以内。`,
  noteOutside: (n: { by: string; place: string; interval: string; cities: string }) =>
    `${n.by}说${n.place}在${n.interval}之间，没有写出是哪些城市；它给${n.cities}的数字就在这个区间之外。`,
  notePages: (by: string) => `${by}的页面由程序自动生成，没有年份，也没有样本量。`,
  noteGaps: '斜线：没有公布，或找过而没有找到；不是零。',
  noteLeftOut: (posts: string) => `${posts}是管理岗位，没有画进来。`,
  noteWeak: '全是浅色：只见于文章、转载或自动生成的页面，未经核实。',
  noteSomeWeak: '浅色：只见于文章、转载或自动生成的页面，未经核实。',
  alt: (groups: string) =>
    `点与区间图，横轴为月薪，每行一个城市，按口径分组；箭头表示一端不封口。${groups}。逐行数字见下表。`,
  altGroup: (measure: string, items: readonly string[]) => `${measure}：${items.join('，')}`,
  altItem: (place: string, figure: string) => `${place}${figure}`,
  altBetween: '；',
  caption: '客服新人的月薪，按口径和城市',
  columns: {
    wage: { label: '你的月薪', unit: '元/月', meaning: '读者填的月薪。' },
    compared: { label: '你的月薪与它相比', meaning: '读者填的月薪比它高、低，还是落在其间。' },
  },
  controls: { city: '标出城市', none: '不标', wage: '你的月薪', unit: '元/月' },
  looked: (place: string) => `找过：${place}`,
  sampleShare: (share: string) => `占页面样本的${share}`,
};

export type Say = typeof zh;
