import type { ServiceMetric } from './pick.ts';

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的银行人工服务数字',
  title: (n: { lowest: string; low: string; to: string; last: string }) =>
    `打银行的人工电话，${n.to}年${n.last}打得通；${n.lowest}年最低，${n.low}`,
  titleLowest: (year: string, rate: string, cut: boolean) =>
    `打银行的人工电话，${year}年${rate}打得通，${cut ? '所选各年里' : '历年'}最低`,
  titleOne: (year: string, rate: string) => `打银行的人工电话，${year}年${rate}打得通`,
  titleOthers: (cut: boolean) => `${cut ? '所选各年里，' : ''}银行人工电话的接通率没有查到`,
  subtitle: (span: readonly [string, string] | undefined) =>
    `银行业客服中心的人工电话接通率和满意度，%${span ? `，${span[0]}–${span[1]}年` : ''}；应答时间见表`,
  noteRefused: (from: string, to: string, reasons: string) => `这里不比较${from}年和${to}年：${reasons}。`,
  noteQuestions: (questions: readonly (readonly [years: string, name: string])[]) =>
    `满意度的题目换过：${questions.map(([years, name]) => `${years}年是${name}`).join('，')}。换题前后不连线，高低也不宜相比。`,
  noteSurvey: (publisher: string) => `这里的数都来自${publisher}对会员单位的年度调查，据不完全统计。`,
  noteWeak: '空心小点的数字只在转载页面上找到，逐年的等级见下表。',
  noteGaps: (gaps: readonly (readonly [metric: string, years: string, reason: string])[]) =>
    `${gaps.map(([metric, years, reason]) => `${metric}${years}年${reason}`).join('；')}。`,
  alt: (n: { lowest: string; low: string; to: string; last: string; others: string }) =>
    `两张折线图，纵轴相同，不从零起。人工电话接通率图中最低是${n.lowest}年的${n.low}，${n.to}年${n.last}。${n.others}逐年数字见下表。`,
  altOther: (n: { metric: string; from: string; first: string; to: string; last: string }) =>
    `${n.metric}${n.from}年${n.first}，${n.to}年${n.last}。`,
  altOtherOne: (metric: string, year: string, figure: string) => `${metric}${year}年${figure}。`,
  heads: { human_connect_rate: '人工电话接通率，%', satisfaction: '人工服务满意度，%' },
  /** The name of a measure inside a sentence. */
  within: (name: string) => name,
  questionsChange: '题目换过，换题前后不相连',
  lowest: (year: string, rate: string) => `${year}年最低，${rate}`,
  lowestShort: (year: string, rate: string) => `${year}年：${rate}`,
  missing: ([from = '', to = '']: readonly string[]) => (from === to ? `${from}年` : `${from}–${to}年`),
  metrics: {
    human_connect_rate: '人工电话接通率',
    satisfaction: '人工服务满意度',
    answer_speed: '人工平均应答时间',
  } satisfies Readonly<Record<ServiceMetric, string>>,
  /** The question, taken from a row's note. */
  question: (note: string) => /这一年是(.+)。$/.exec(note)?.[1],
  yearOf: (metric: string, year: string) => `${metric} · ${year}年`,
  caption: '银行客服中心的人工电话接通率、满意度与应答时间',
  columns: {
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
