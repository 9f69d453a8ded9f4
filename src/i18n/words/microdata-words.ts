import { formatNumber } from '../format-number.ts';
import type { Lang } from '../lang.ts';

const z = (value: number): string => formatNumber(value, 'zh');
const e = (value: number): string => formatNumber(value, 'en');
const plural = (count: number, one: string, more: string): string => `${e(count)} ${count === 1 ? one : more}`;

const zh = {
  byCity: '按城市汇总',
  byExperience: '按经验要求汇总',
  cityRule: (fewest: number, share: string) =>
    `每家雇主只算一次：先取它在一城各条广告低端的中位数，再对雇主取中位数和四分位数；高端也这样算。至少 ${z(fewest)} 家雇主、且没有一家占到 ${share} 的城市，才公布待遇。`,
  crawlRule: (fewest: number) =>
    `各份抓取的平台、年份、抓法都不同，从不合并。这些抓取分不出雇主，按广告条数算；写明月薪区间的不到 ${z(fewest)} 条，不公布待遇。`,
  cityCaption: '公布待遇的城市，元/月',
  crawlCaption: '各份抓取的广告，元/月',
  city: '城市',
  set: '抓取',
  experience: '经验要求',
  adverts: '广告',
  withPay: '有月薪区间',
  employers: '雇主',
  largest: '登得最多的一家占，%',
  telesales: '有销售字样，%',
  lowQ1: '低端下四分位',
  low: '低端中位数',
  high: '高端中位数',
  highQ3: '高端上四分位',
  meaning: {
    adverts: '搜到的广告条数。',
    withPay: '写明可信的月薪区间的广告条数，除广告条数外各列都只算这些。',
    employers: '登这些广告的雇主数。',
    largest: '登广告最多的雇主在其中的占比。',
    telesales: '标题有销售字样的广告在其中的占比。',
    quartile: '月薪区间一端的四分位数，按名次线性内插。',
    median: '月薪区间一端的中位数。',
    name: '名称。',
  },
  tooFew: '太少，不公布',
  sources: '来源和须知',
  leftOut: (cities: number) => `不公布待遇的城市（${z(cities)} 个）`,
  leftOutCity: (city: string, withPay: number, employers: number) =>
    `${city}：${z(withPay)} 条，${z(employers)} 家雇主`,
  reasons: {
    few_employers: (fewest: number) => `雇主不到 ${z(fewest)} 家`,
    one_employer: () => '一家雇主占了一半或以上',
    both: (fewest: number) => `雇主不到 ${z(fewest)} 家，其中一家占了一半或以上`,
  },
};

type MicrodataWords = typeof zh;

const en: MicrodataWords = {
  byCity: 'By city',
  byExperience: 'By experience asked for',
  cityRule: (fewest, share) =>
    `Each employer counts once: first the median of the low ends of its adverts in a city, then median and quartiles over employers; the same for the high ends. Pay is published for cities with at least ${e(fewest)} employers, none of them with ${share} of the adverts.`,
  crawlRule: (fewest) =>
    `The crawls differ in platform, year and method and are never pooled. They do not identify employers, so each advert counts once; pay is not published where fewer than ${e(fewest)} adverts have a monthly range.`,
  cityCaption: 'Cities whose pay is published, CNY a month',
  crawlCaption: 'Adverts of each crawl, CNY a month',
  city: 'City',
  set: 'Crawl',
  experience: 'Experience asked for',
  adverts: 'Adverts',
  withPay: 'With a monthly range',
  employers: 'Employers',
  largest: 'Largest employer’s share, %',
  telesales: 'Worded as telesales, %',
  lowQ1: 'Low end, first quartile',
  low: 'Low end, median',
  high: 'High end, median',
  highQ3: 'High end, third quartile',
  meaning: {
    adverts: 'Adverts found.',
    withPay: 'Adverts with a credible monthly range; all columns but the number of adverts cover only these.',
    employers: 'Employers that placed them.',
    largest: 'Share of the employer that placed most of them.',
    telesales: 'Share of them whose titles are worded as selling.',
    quartile: 'Quartile of one end of the monthly range, linear between ranks.',
    median: 'Median of one end of the monthly range.',
    name: 'Name.',
  },
  tooFew: 'too few, not published',
  sources: 'Sources and caveats',
  leftOut: (cities) => `Cities whose pay is not published (${e(cities)})`,
  leftOutCity: (city, withPay, employers) =>
    `${city}: ${plural(withPay, 'advert', 'adverts')}, ${plural(employers, 'employer', 'employers')}`,
  reasons: {
    few_employers: (fewest) => `Fewer than ${e(fewest)} employers`,
    one_employer: () => 'One employer has half of the adverts or more',
    both: (fewest) => `Fewer than ${e(fewest)} employers, one of which has half of the adverts or more`,
  },
};

/** Words about microdata on pages. */
export const microdataWords: Readonly<Record<Lang, MicrodataWords>> = { zh, en };
