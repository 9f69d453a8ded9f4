import type { EvidenceState } from '../../datasets/published.ts';
import type { LeftOutReason } from '../../datasets/microdata-schema.ts';
import type { Order } from './pick.ts';
import type { OtherFigure } from './pick-rows.ts';

/** The low ends shared by most cities, and the cities that start higher. */
export interface Starts {
  /** Names of the cities with the highest low end. */
  readonly cities: readonly string[];
  readonly top: string;
  /** Low ends of the other cities: one, or the lowest and the highest. */
  readonly rest: readonly string[];
}

export const zh = {
  none: '没有可画的城市',
  title: ({ cities, top, rest }: Starts) =>
    `招客服，${cities.length > 3 ? `${cities.length}城` : cities.join('、')}从${top}元开起，别处${rest.join('–')}`,
  titleAlike: (cities: string, starts: readonly string[]) => `招客服，${cities}城的开价从${starts.join('–')}元起`,
  titleOne: (city: string, low: string, high: string) => `招客服，${city}开价${low}–${high}元`,
  tileCity: (city: string, low: string, high: string) => `${city}的广告开价${low}–${high}元`,
  tileCondition: (publisher: string, period: string) =>
    `开价的低端和高端，每月，各雇主的中位数；${publisher}，${period}`,
  subtitle: (n: { publisher: string; period: string; adverts: string; cities: string; telesales: boolean }) =>
    `广告的月薪低端到高端，每家雇主只算一次，取各雇主的中位数；${n.publisher}${n.period}${n.adverts}条广告，${n.cities}城${n.telesales ? '' : '，不含电话销售字样的'}`,
  noteOffers: '是开价，不是到手的钱；一家平台、一个月，不分工龄。',
  noteEnds: '条的两端是同一批广告写的低端和高端，可以并看；不取中间数。',
  noteApart:
    '横条是广告开的，别的记号是新人的中位数、网页说的平均月薪和法定最低工资：口径、来源、年份都不同，只能看位置，不能相减。',
  noteMinimum: '最低工资有的含个人社保、有的不含，不能拿来排名；细的刻线表示档次的依据较旧或没有看到。',
  noteRule: (n: { drawn: string; listed: string }) =>
    `雇主不足30家、或一家占了一半广告的城市只列数目，不画：画出${n.drawn}城，另有${n.listed}城可以按名字查。`,
  noteQuartile: '细线：低端的下四分位到高端的上四分位，按雇主。',
  noteConflict: (n: { city: string; publisher: string; value: string; low: string; byAdvert: string }) =>
    `${n.city}：${n.publisher}写新人中位数${n.value}元，这里低端的中位数是${n.low}元（按广告条数是${n.byAdvert}元）。平台、年份和算法不同，谁对没法判断，都照列。`,
  notDrawn: (n: { city: string; adverts: string; employers: string; reason: string }) =>
    `${n.city}：${n.adverts}条广告、${n.employers}家雇主，${n.reason}，没有画。`,
  reasons: { few_employers: '雇主不足30家', one_employer: '一家雇主占了一半以上' } satisfies Record<
    LeftOutReason,
    string
  >,
  alt: (n: { cities: string; top: string; topLow: string; last: string; lastLow: string }) =>
    `横条图，一行一城，${n.cities}城，横轴为月薪。条从低端中位数到高端中位数；低端最高的是${n.top}，${n.topLow}元，最低的是${n.last}，${n.lastLow}元。各城数字见下表。`,
  answer: (n: { pay: string; where: string; employers: string; low: string; high: string }) =>
    `${n.pay}元：在${n.where}高过${n.employers}家雇主里${n.low}家的开价低端，高过${n.high}家的高端。`,
  whereAll: (cities: string) => `这${cities}城`,
  controls: { city: '找城市', sort: '排序', telesales: '电话销售' },
  orders: { low: '按低端', high: '按高端', adverts: '按广告数' } satisfies Record<Order, string>,
  telesales: { all: '都算', without: '不算电话销售字样的' },
  legend: {
    minimum: '最低工资',
    low: (value: string) => `开价低端 ${value}`,
    high: (value: string) => `开价高端 ${value}`,
    quartile: '四分位',
    pay: '元/月',
    employers: '雇主',
    mine: (value: string) => `我的 ${value}`,
  },
  countOf: (employers: string) => `${employers}家`,
  newcomers: (publisher: string, value: string) => `${publisher}：新人中位数${value}`,
  key: {
    median: (publisher: string, year: string) => `${publisher}${year}：新人的中位数`,
    over: (publisher: string, year: string) => `${publisher}${year}：只说“超过”`,
    mean: (publisher: string) => `${publisher}网页的均值`,
    minimum: '最低工资；细的，依据较旧',
  } satisfies Record<OtherFigure['kind'] | 'minimum', unknown>,
  caption: '各城客服广告的开价，每家雇主只算一次',
  columns: {
    low: { label: '低端', unit: '元/月', meaning: '各雇主低端中位数的中位数。' },
    high: { label: '高端', unit: '元/月', meaning: '各雇主高端中位数的中位数。' },
    employers: { label: '雇主', unit: '家', meaning: '有月薪广告的雇主数。' },
    adverts: { label: '广告', unit: '条', meaning: '有月薪的广告数。' },
    lowQ1: { label: '低端下四分位', unit: '元/月', meaning: '各雇主低端的下四分位数。' },
    highQ3: { label: '高端上四分位', unit: '元/月', meaning: '各雇主高端的上四分位数。' },
    lowByAdvert: { label: '低端，按广告', unit: '元/月', meaning: '每条广告算一次时低端的中位数。' },
    highByAdvert: { label: '高端，按广告', unit: '元/月', meaning: '每条广告算一次时高端的中位数。' },
    others: { label: '别家的数', meaning: '其他发布者对该城客服月薪的说法。' },
    minimum: { label: '最低工资', unit: '元/月', meaning: '当时该城的月最低工资。' },
    evidence: { label: '档次依据', meaning: '该城属于哪一档最低工资的依据。' },
  },
  evidence: { seen: '看到', older: '较旧', none: '没有看到' } satisfies Record<EvidenceState, string>,
  tip: {
    figure: (low: string, high: string) => `${low}–${high}元/月`,
    counts: (employers: string, adverts: string) => `${employers}家雇主，${adverts}条广告`,
    quartiles: (low: string, high: string) => `低端下四分位${low}，高端上四分位${high}`,
    byAdvert: (low: string, high: string) => `按广告条数：${low}–${high}`,
    minimum: (value: string, state: string) => `最低工资${value}元（档次依据：${state}）`,
  },
  sentence: {
    when: (period: string) => period,
    what: (city: string) => `${city}客服广告的月薪低端（各雇主的中位数）`,
  },
};

export type Say = typeof zh;
