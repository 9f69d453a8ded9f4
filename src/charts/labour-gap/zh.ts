import type { Metric } from './pick.ts';

const series: Readonly<Record<Metric, string>> = {
  vacancies: '招聘需求',
  seekers: '求职人数',
  gap: '缺口',
  vacancy_seeker_ratio: '求人倍率',
};

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的招聘与求职人数',
  titleRatio: (ratio: string) => `最缺工的职业里，一个求职者对着${ratio}个岗位`,
  titleRange: (low: string, high: string) => `最缺工的职业里，一个求职者对着${low}到${high}个岗位`,
  titlePlain: '全国最缺工的职业：招聘需求与求职人数',
  subtitle: (span: string | undefined) =>
    `每个登记求职者对应的招聘人数（求人倍率）；上榜职业合计，不只客服；定点监测城市的公共就业服务机构${span === undefined ? '' : `，${span}`}`,
  to: (first: string, last: string) => (first === last ? first : `${first}至${last}`),
  noteAll: '上榜的一百个职业每季不尽相同，客服至多是其中之一；客服单独的招聘和求职人数没有查到。',
  notePartial: (quarters: string) => `${quarters}的求职人数没有读到，也不用减法补上，线在那里断开。`,
  noteNoRatio: (quarters: string) => `${quarters}的求人倍率没有读到，也不用除法补上。`,
  noteGaps: (spans: string) => `${spans}的总数没有找到，没有画。`,
  noteWeak: '空心点：只见于转载，公报原页没有读到。',
  noteRatio: (n: { low: string; lowQuarter: string; high: string; highQuarter: string }) =>
    `求人倍率（招聘需求与求职人数之比）是公报原数，最低${n.lowQuarter}${n.low}，最高${n.highQuarter}${n.high}；招聘减求职的缺口也是公布的原数，列在表里。`,
  alt: (n: { known: number; span: string; vacancies: string; seekers: string }) =>
    `折线图，横轴为季度，上为每个求职者对应的招聘人数，下为招聘需求与求职人数。${n.span}有数字的共${n.known}个季度，${n.vacancies}；${n.seekers}。逐季数字见下表。`,
  altRange: {
    vacancies: (low: string, high: string) => `招聘需求从${low}到${high}`,
    seekers: (low: string, high: string) => `求职人数从${low}到${high}`,
  },
  ratioHead: '一个求职者对几个岗位',
  even: '1：岗位和求职者一样多',
  levelsHead: '招聘需求与求职人数',
  weak: '只见于转载',
  quarterWord: '季度',
  missing: { vacancy_seeker_ratio: '倍率未找到', vacancies: '招聘未找到', seekers: '求职人数未找到' },
  caption: '最缺工的一百个职业：招聘需求、求职人数与缺口',
  columns: {
    vacancies: { label: '招聘需求', meaning: '登记的招聘人数。' },
    seekers: { label: '求职人数', meaning: '登记求职的人数。' },
    gap: { label: '缺口', meaning: '招聘需求与求职人数之差，照来源公布的抄录。' },
    vacancy_seeker_ratio: { label: '求人倍率', meaning: '招聘人数与求职人数之比。' },
  },
  line: (name: string, figure: string) => `${name}：${figure}`,
  sentence: {
    what: (population: string) => `${population}里`,
    verb: '，',
    figures: {
      vacancies: (figure: string) => `招聘需求${figure}`,
      seekers: (figure: string) => `求职人数${figure}`,
      gap: (figure: string) => `缺口${figure}`,
      vacancy_seeker_ratio: (figure: string) => `求人倍率${figure}`,
    },
    list: (figures: readonly string[]) => figures.join('，'),
    missing: '“最缺工”各职业的招聘需求和求职人数',
    series: (metric: Metric) => `“最缺工”各职业合计的${series[metric]}`,
  },
};

export type Say = typeof zh;
