import type { OtherMetric } from './pick.ts';

/** First and last year with their shares. */
export interface Ends {
  readonly from: string;
  readonly first: string;
  readonly to: string;
  readonly last: string;
}

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的智能服务占比',
  titleChange: (n: Ends, change: string) => `银行智能服务占比：${n.to}年${n.last}，${n.from}年${n.first}（${change}）`,
  titleLevels: (n: Ends) => `银行智能服务占比：${n.to}年${n.last}，${n.from}年${n.first}`,
  noteRefused: (from: string, to: string, reasons: string) => `这里不比较${from}年和${to}年的高低：${reasons}。`,
  titleOne: (year: string, share: string) => `${year}年，银行客服的智能服务占比是${share}`,
  titleOthers: (cut: boolean) => `${cut ? '所选各年里，' : ''}银行客服的智能服务占比没有查到，只有别的口径`,
  subtitle: (span: readonly [string, string] | undefined, others: boolean) =>
    `银行业客服中心与远程银行的“智能服务占比”（%）${span ? `，${span[0]}–${span[1]}年` : ''}${others ? '；另列名称相近、口径不同的指标' : ''}`,
  noteArticle: (year: string, share: string) =>
    `${year}年的${share}只见于一篇文章的转述，没有找到报告原页，只能算弱证据。`,
  noteAgrees: (n: { years: readonly string[]; changes: readonly string[] }) =>
    `${n.years.join('、')}年的报告自己写了比上年高${n.changes.join('、')}，与前后两年的数字相减一致。`,
  noteOthers:
    '另列的指标口径各不相同，例如自助语音、分流、采用某项技术的中心有多少家。它们都不是智能服务占比，不能与它连线，也不能互相比较。',
  noteWeak: (years: readonly string[]) => `${years.join('、')}年的数（线上为空心小点）只在转载页面或文章里找到。`,
  noteGaps: (reason: string, years: readonly string[], note: string) =>
    `智能服务占比${years.join('、')}年${reason}。${note}`,
  alt: (n: Ends) =>
    `折线图，横轴为年份，纵轴为智能服务占比，从零起。${n.from}年${n.first}，${n.to}年${n.last}。另列不同口径的指标。逐年数字见下表。`,
  head: '智能服务占比，%',
  othersHead: '别的口径，各看各的',
  articleOnly: '只见于文章',
  metrics: {
    self_voice_share: '自助语音服务比例',
    self_divert_rate: '全渠道自助分流率',
    chatbot_text_divert_rate: '机器人文本分流率',
    ai_tech_use_rate: '用智能技术的中心',
    llm_use_share: '探索大模型的中心',
  } satisfies Readonly<Record<OtherMetric, string>>,
  stated: (change: string) => `报告说比上年高${change}`,
  yearOf: (metric: string, year: string) => `${metric} · ${year}年`,
  caption: '银行客服中心的智能服务占比与相近指标',
  main: '智能服务占比',
  columns: {
    share: { label: '数值', unit: '%', meaning: '这一指标的百分数。' },
    stated: { label: '报告说比上年高', unit: '百分点', meaning: '报告自己写的比上年变化。' },
  },
  sentences: {
    main: '银行客服中心的智能服务占比',
    others: {
      self_voice_share: '银行客服中心自助语音服务的比例',
      self_divert_rate: '银行客服中心全渠道的自助分流率',
      chatbot_text_divert_rate: '银行客服中心机器人文本的分流率',
      ai_tech_use_rate: '银行客服中心里使用智能技术的比例',
      llm_use_share: '银行客服中心里探索应用大模型的比例',
    } satisfies Readonly<Record<OtherMetric, string>>,
  },
};

export type Say = typeof zh;
