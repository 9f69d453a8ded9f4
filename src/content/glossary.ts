import type { Bilingual, Lang } from '../i18n/lang.ts';

/** A term of the field: how it is written in texts (longest form first), and what it means in plain words. */
export interface Term {
  readonly id: string;
  readonly names: Readonly<Record<Lang, readonly string[]>>;
  readonly meaning: Bilingual;
}

/** Terms that a reader of the charts may not know. Definitions only, no figures. */
export const glossary: readonly Term[] = [
  {
    id: 'median',
    names: { zh: ['中位数'], en: ['median'] },
    meaning: {
      zh: '把所有人的数从低到高排成一队，站在正中间的那个数。少数人特别高或特别低，不会把它拉走。',
      en: 'Line everybody up from lowest to highest: the figure of the one in the middle. A few very high or very low ones do not pull it away.',
    },
  },
  {
    id: 'mean',
    names: { zh: ['平均月薪', '平均数'], en: ['mean monthly pay', 'mean'] },
    meaning: {
      zh: '全部加起来再除以人数。少数高薪会把它抬高，所以常比中位数高。',
      en: 'Everything added up and divided by the number of people. A few high earners lift it, so it often lies above the median.',
    },
  },
  {
    id: 'agent',
    names: { zh: ['坐席', '座席'], en: ['seats', 'seat'] },
    meaning: {
      zh: '客服中心里一个可以接电话或回消息的工位。一个坐席可能几个人轮班坐，所以坐席数不等于人数。',
      en: 'A place in a contact centre where calls or messages are answered. Several people may take turns in one, so seats are not people.',
    },
  },
  {
    id: 'connect-rate',
    names: { zh: ['人工接通率', '接通率'], en: ['connect rate'] },
    meaning: {
      zh: '要求转人工的来电里，真正有人接起来的占多少。',
      en: 'Of the calls that asked for a person, the share that a person answered.',
    },
  },
  {
    id: 'machine-share',
    names: { zh: ['智能服务占比'], en: ['machine share', 'share handled by machines'] },
    meaning: {
      zh: '银行业协会报告里，由机器而不是人处理的服务所占的比例。报告没有写明怎样计数。',
      en: 'In the banking association’s reports, the share of service given by machines rather than people. How it is counted is not stated.',
    },
  },
  {
    id: 'leaver-share',
    names: { zh: ['占离职者的比例', '离职者中的占比'], en: ['share of leavers', 'Share of all leavers'] },
    meaning: {
      zh: '离开的人里面，有多少是做客服的。客服多的公司，离职者里客服自然也多，所以它不是离职率。',
      en: 'Of those who left, how many were agents. Where there are many agents, many of those leaving are agents, so it is not a turnover rate.',
    },
  },
  {
    id: 'attrition',
    names: { zh: ['年流失率', '月流失率', '流失率'], en: ['attrition'] },
    meaning: {
      zh: '一段时间内离开的人，占这段时间在岗人数的比例。各家算法不同：分母用期初、期末还是平均，结果可以差很多。',
      en: 'Those who left in a period as a share of those in the job. Publishers differ in what they divide by, and the results differ widely.',
    },
  },
  {
    id: 'log-scale',
    names: { zh: ['对数刻度'], en: ['log scale'] },
    meaning: {
      zh: '每往上一格是乘以同一个倍数，而不是加上同一个数。相差几十倍的数，也能放进一张图里比。',
      en: 'Each step up multiplies by the same factor instead of adding the same amount, so that figures many times apart fit one chart.',
    },
  },
  {
    id: 'percentile',
    names: { zh: ['百分位', '一成岗位'], en: ['percentile', 'a tenth of jobs'] },
    meaning: {
      zh: '从低到高排队后，排在某个百分比位置上的数。同一时点不同岗位之间的差别，不是一个人的前程。',
      en: 'The figure at a given share of the way along the line from lowest to highest. Differences between jobs at one time, not one person’s career.',
    },
  },
  {
    id: 'nominal',
    names: { zh: ['当年美元'], en: ['dollars of each year'] },
    meaning: {
      zh: '按当时的钱数写，没有扣掉物价上涨。隔了许多年的两个数，买到的东西不一样多。',
      en: 'In the money of the time, with no allowance for rising prices. The same sum many years apart does not buy the same.',
    },
  },
  {
    id: 'forecast',
    names: { zh: ['预测'], en: ['forecast'] },
    meaning: {
      zh: '发布者对将来（或当年尚未结束时）的估计，不是已经发生的结果。图里画成空心或虚线。',
      en: 'What a publisher expected of the future, or of a year not yet over; not an outcome. Drawn hollow or dashed.',
    },
  },
  {
    id: 'derived',
    names: { zh: ['推算'], en: ['derived', 'derivation'] },
    meaning: {
      zh: '由公布的数按写明的算法算出来的，来源自己没有这样写。',
      en: 'Worked out from published figures in a way that is stated; the source itself does not print it.',
    },
  },
  {
    id: 'second-hand',
    names: { zh: ['转载页面', '二手'], en: ['reposted pages', 'second hand', 'second-hand'] },
    meaning: {
      zh: '不是发布者自己的网页。数字多半照抄，但没有核对过原件。',
      en: 'Not the publisher’s own page. The figure is mostly copied as it was, but the original was not seen.',
    },
  },
  {
    id: 'institutions',
    names: { zh: ['参与调研的机构'], en: ['institutions surveyed'] },
    meaning: {
      zh: '那一年回答了协会问卷的银行。每年家数不同，所以合计人数的变化里，有一部分可能只是回答的银行变了。',
      en: 'The banks that answered the association’s questionnaire that year. Their number changes, so part of a change in the total may be banks that did not answer.',
    },
  },
  {
    id: 'public-offices',
    names: {
      zh: ['求人倍率', '岗位与求职人数之比'],
      en: ['vacancies per jobseeker', 'ratio of vacancies to jobseekers'],
    },
    meaning: {
      zh: '登记的招聘人数除以登记的求职人数。大于一，是岗位比人多。',
      en: 'Registered vacancies divided by registered jobseekers. Above one there are more jobs than people looking for them.',
    },
  },
];

/** A term's usual name. */
export const termName = (term: Term, lang: Lang): string => term.names[lang][0] ?? term.id;
