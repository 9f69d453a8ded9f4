import type { Bilingual, Lang } from '../lang.ts';

const name = (zh: string, en: string): Bilingual => ({ zh, en });

/** Names of what gaps are about, for codes that no column of a table declares. */
export const gapMetrics: Readonly<Record<string, Bilingual>> = {
  pay: name('分城市、分工作年限的薪资', 'Pay by city and length of service'),
  base_year: name('数据年份', 'Year of the data'),
  sample_size: name('样本量', 'Sample size'),
  advertised_median_date: name('招聘薪资中位数的统计日期和口径', 'Date and method of the median advertised pay'),
  offered_pay_address: name('报道的网址', 'Address of the report'),
  guide_place_year: name('工资价位的城市和年份', 'City and year of the wage guide'),
  official_pay: name('官方的客服工资', 'Official pay of customer-service staff'),
  job_site_pay: name('招聘网站的客服薪资表', 'Job sites’ tables of customer-service pay'),
  platform_report_pay: name('招聘平台报告里单列客服的薪资', 'Customer-service pay in platforms’ reports'),
  tenure_pay_second_source: name('按工作年限的薪资：第二个来源', 'Pay by length of service: a second source'),
  employment_and_wages: name('从业人数与工资', 'Employment and wages'),
  percentiles: name('分位数', 'Percentiles'),
  hourly_wages: name('时薪', 'Hourly wages'),
  wages: name('工资', 'Wages'),
  mean_annual: name('平均年薪', 'Mean annual wage'),
  relative_standard_error: name('相对标准误', 'Relative standard errors'),
  tenure_by_occupation: name('按职业的在职年限', 'Tenure by occupation'),
  tenure_office_support: name('办公与行政支持人员的在职年限', 'Tenure in office and administrative support'),
  pay_by_experience: name('按工作年限的工资', 'Pay by years of experience'),
  region_by_occupation: name('分地区、分职业的工资', 'Pay by region and occupation'),
  part_time: name('兼职雇员', 'Part-time employees'),
  marks: name('缺数的标记', 'Marks of missing figures'),
  quality_colours: name('估计质量', 'Quality of the estimates'),
  by_prefecture: name('分都道府县的工资', 'Pay by prefecture'),
  short_time_workers: name('短时间劳动者', 'Short-time workers'),
  korea_employment: name('韩国的从业人数', 'Employment in Korea'),
  philippines_pay: name('菲律宾的工资', 'Pay in the Philippines'),
  india_pay: name('印度的工资', 'Pay in India'),
  onet_automation: name('O*NET 的自动化程度', 'Degree of automation in O*NET'),
  usage_share: name('按职业的使用占比', 'Usage share by occupation'),
  wage_guide_by_occupation: name('政府工资价位里的客服', 'Customer service in official wage guides'),
  experience: name('要求的工作经验', 'Experience asked for'),
  jobs_per_1000: name('每千个职位中的比重', 'Jobs per 1,000'),
  price_parity: name('地区物价平价', 'Regional price parity'),
  jobs_thousand: name('职位数', 'Number of jobs'),
  minor_group_721: name('小类721', 'Minor group 721'),
  rank_of: name('职业总数', 'Number of occupations ranked'),
  licence: name('许可', 'Licence'),
  period: name('所指时期', 'Period'),
  all: name('整个序列', 'The whole series'),
};

/** What a gap asks for: the figure with its period and place, and who publishes similar figures. */
interface Asked {
  readonly figure: string;
  readonly publisher: string | undefined;
}

/** Names of publishers in the data have no article, so they are put in brackets. */
const named = (publisher: string | undefined): string => (publisher === undefined ? '' : ` (${publisher})`);

const zh = {
  /** Where nothing can be sent in from the page. */
  checkRow: '提交前先检查这一行',
  title: '还没人公布的',
  nav: '空白',
  reason: '原因',
  description: '查过而没有的数字：缺什么，找过哪里、哪天找的，有什么就能补上。',
  lead: (count: string) =>
    `有 ${count} 个数，我们找过，没有找到能用的。空白不当作零，也不估算填补。您若见过其中哪一个，请告诉我们。`,
  other: '不归入任何题目',
  count: (count: string) => `${count} 处`,
  figures: (count: number) => `${count} 个数`,
  topics: '按题目',
  looked: '查过哪里',
  searched: (day: string) => `${day}查`,
  settles: '怎样能补上',
  rows: '在表里逐条看',
  send: '我见过这个数',
  check: '怎样提交',
  /** The requested figure. */
  figure: (metric: string, scope: string | undefined) => (scope === undefined ? metric : `${scope}的${metric}`),
  any: '所列任何一处',
  sendTitle: (what: string) => `补空白：${what}`,
  form: '数字：\n时期：\n原话：\n出处（发布者、标题、网址）：\n',
  asked: { id: '空白', table: '表', metric: '数', scope: '时期、地点', reason: '原因' },
  reasons: {
    not_found: ({ figure, publisher }) =>
      `一份印着${figure}的报告、公告或网页，写明口径${publisher === undefined ? '' : `；已有的同类数字出自${publisher}`}。`,
    not_published: ({ figure, publisher = '发布者' }) => `${publisher}公开${figure}；我们这里没有别的办法。`,
    not_stated: ({ figure, publisher = '发布者' }) => `${publisher}补一句说明：${figure}。`,
    not_opened: ({ figure }) => `设法打开当时没能打开的文件，看里面有没有${figure}。`,
    not_in_release: ({ figure, publisher }) =>
      `${publisher === undefined ? '' : `${publisher}的`}报告全文，里面印着${figure}；发布稿里没有。`,
    series_break: ({ figure, publisher = '发布者' }) =>
      `按同一口径、改前改后都有的${figure}，或者${publisher}对口径的说明。`,
    not_comparable: ({ figure }) => `按同一口径统计的${figure}。`,
    empty_group: ({ figure }) => `一次样本足够大的统计，里面有${figure}。`,
  } as Readonly<Record<string, (asked: Asked) => string>>,
};

const en: typeof zh = {
  checkRow: 'Check a row before you send it',
  title: 'What nobody has published',
  nav: 'Gaps',
  reason: 'Reason',
  description: 'Figures looked for and not found: what is missing, where and when we looked, and what would settle it.',
  lead: (count) =>
    `We looked for ${count} figures and found none we could use. A gap is never counted as zero and never filled with an estimate. If you have seen one of them, tell us.`,
  other: 'Not tied to one topic',
  count: (count) => count,
  figures: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  topics: 'By topic',
  looked: 'Where we looked',
  searched: (day) => `searched ${day}`,
  settles: 'What would settle it',
  rows: 'See each in the table',
  send: 'I have seen it',
  check: 'How to send it in',
  figure: (metric, scope) => (scope === undefined ? metric : `${metric}, ${scope}`),
  any: 'any of those listed',
  sendTitle: (what) => `Gap: ${what}`,
  form: 'Figure:\nPeriod:\nOriginal words:\nSource (publisher, title, address):\n',
  asked: { id: 'Gap', table: 'Table', metric: 'Figure', scope: 'Period and place', reason: 'Reason' },
  reasons: {
    not_found: ({ figure, publisher }) =>
      `${figure}: a report, notice or page that prints it, with its definition.${publisher === undefined ? '' : ` Publisher of comparable figures: ${publisher}.`}`,
    not_published: ({ figure, publisher }) =>
      `${figure}: it would have to be published by whoever holds it${named(publisher)}.`,
    not_stated: ({ figure, publisher }) => `${figure}: a statement from the publisher${named(publisher)}.`,
    not_opened: ({ figure }) =>
      `${figure}: opening the document that could not be opened, to see whether it has the figure.`,
    not_in_release: ({ figure, publisher }) =>
      `${figure}: the publisher’s full report${named(publisher)}; the release leaves it out.`,
    series_break: ({ figure, publisher }) =>
      `${figure}: figures on one definition from before and after the break, or an explanation of it from the publisher${named(publisher)}.`,
    not_comparable: ({ figure }) => `${figure}: a figure on the same definition.`,
    empty_group: ({ figure }) => `${figure}: a count with a large enough sample.`,
  },
};

/** Words of the page of gaps. */
export const gapWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
