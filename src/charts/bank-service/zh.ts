import type { ServiceMetric } from './pick.ts';

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的银行人工服务数字',
  title: (n: { lowest: string; low: string; to: string; last: string; cut: boolean }) =>
    `打银行的人工客服，接通率${n.cut ? '在所选各年里以' : '在'}${n.lowest}年最低，为${n.low}，${n.to}年是${n.last}`,
  titleLowest: (year: string, rate: string, cut: boolean) =>
    `打银行的人工客服，${year}年的接通率是${rate}，${cut ? '所选' : '公布过'}的各年里没有更低的`,
  titleOne: (year: string, rate: string) => `打银行的人工客服，${year}年的接通率是${rate}`,
  titleOthers: (cut: boolean) => `${cut ? '所选各年里，' : ''}银行人工电话的接通率没有查到，只有别的指标`,
  subtitle: (measures: string, span: readonly [string, string] | undefined) =>
    `银行业客服中心与远程银行的${measures}${span ? `，${span[0]}–${span[1]}年` : ''}`,
  noteQuestions: (questions: readonly (readonly [years: string, name: string])[]) =>
    `满意度的题目换过：${questions.map(([years, name]) => `${years}年是${name}`).join('，')}。换题前后不相连，高低也不宜相比。`,
  noteSurvey: (publisher: string) => `这里的数都来自${publisher}对会员单位的年度调查，据不完全统计。`,
  noteWeak: '浅色点的数字只在转载页面上找到，逐年的等级见下表。',
  noteGaps: (gaps: readonly (readonly [metric: string, years: string, reason: string])[]) =>
    `斜线：${gaps.map(([metric, years, reason]) => `${metric}${years}年${reason}`).join('；')}。`,
  alt: (n: { lowest: string; low: string; to: string; last: string; others: string }) =>
    `上下排列的折线图，横轴为同样的年份。人工电话接通率图中最低是${n.lowest}年的${n.low}，${n.to}年${n.last}。${n.others}逐年数字见下表。`,
  altOther: (n: { metric: string; from: string; first: string; to: string; last: string }) =>
    `${n.metric}${n.from}年${n.first}，${n.to}年${n.last}。`,
  altOtherOne: (metric: string, year: string, figure: string) => `${metric}${year}年${figure}。`,
  heads: {
    human_connect_rate: '人工电话接通率（%，纵轴不从零起）',
    satisfaction: '人工服务满意度（%，纵轴不从零起）',
    answer_speed: '人工平均应答时间（秒，越短越好）',
  } satisfies Readonly<Record<ServiceMetric, string>>,
  metrics: {
    human_connect_rate: '人工电话接通率',
    satisfaction: '人工服务满意度',
    answer_speed: '人工平均应答时间',
  } satisfies Readonly<Record<ServiceMetric, string>>,
  measures: {
    human_connect_rate: '人工电话接通率（%）',
    satisfaction: '人工服务满意度（%）',
    answer_speed: '人工平均应答时间（秒）',
  } satisfies Readonly<Record<ServiceMetric, string>>,
  newQuestion: '换题',
  /** The question's name out of a row's note. */
  question: (note: string) => /这一年是(.+)。$/.exec(note)?.[1],
  yearOf: (metric: string, year: string) => `${metric} · ${year}年`,
  caption: '银行客服中心的人工电话接通率、满意度与应答时间',
  columns: {
    measure: { label: '指标', meaning: '数字是怎样的统计量；不同的不能相比。' },
    value: { label: '数值', meaning: '公布的数；单位见带 _text 的列。' },
    question: { label: '题目', meaning: '调查里的题目；题目变过。' },
  },
  sentences: {
    human_connect_rate: '银行客服中心的人工电话接通率',
    satisfaction: '客户对银行客服中心人工服务的满意度',
    answer_speed: '银行客服中心人工应答电话的平均用时',
  } satisfies Readonly<Record<ServiceMetric, string>>,
};

export type Say = typeof zh;
