import type { ColumnWords } from '../shared/table-of.ts';

const sample: ColumnWords = { label: '受访者', unit: '人', meaning: '有多少人回答。' };

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的智能客服调查',
  noFigures: '找到了调查，没有找到百分比',
  titleGripes: (items: string) => `智能客服最招人烦的：${items}`,
  titleOthers: (item: string) => `用户说得最多的：${item}`,
  item: (n: { name: string; share: string }) => `“${n.name}”（${n.share}）`,
  subtitle: (n: { surveys: string; spans: string }) =>
    `选了该项的受访者占比（%）${n.surveys ? `，${n.surveys}` : ''}${n.spans ? `，${n.spans}` : ''}；一次调查一组，各组不能互比`,
  people: '智能客服用户与网上调查的受访者',
  year: (year: string) => `${year}年`,
  choices: { survey: '调查', all: '全部', sort: '排序', share: '按占比', name: '按名称' },
  kinds: { gripes: '不满的理由（可多选）', others: '做法与期待，不是不满的理由' },
  heading: (n: { survey: string; kind: string }) => `${n.survey}：${n.kind}`,
  sample: (people: string) => `受访者${people}`,
  sampleGap: '样本量未说明',
  sampleUnknown: '样本量未知',
  missing: '没有数字',
  /** How the data begins the name of a gripe. */
  gripe: '不满：',
  noteMultiple: '理由可以多选，各项相加超过百分之百。',
  noteLists: '各次调查给的选项不同，名次和占比都不能互比。',
  noteOthers: (survey: string) => `${survey}公布的不是不满的理由，而是用户的做法与期待，单独列出。`,
  noteSample: (surveys: string) => `${surveys}：读到的部分都没有写样本量。`,
  notePictured: (names: readonly string[]) =>
    `网易数读文章所画的艾媒调查不在图中：百分比只在图片里，文字只有先后（${names.join('、')}），调查年份也没有说明。`,
  noteWeak: '浅色条：只在转载页面上找到。',
  alt: (n: { panels: string; items: string }) => `横条图，分${n.panels}组，一次调查一组。${n.items}。逐项数字见下表。`,
  altItem: (n: { survey: string; name: string; share: string }) => `${n.survey}中最高的是${n.name}，${n.share}`,
  semicolon: '；',
  caption: '智能客服调查：不满的理由及相关占比',
  columns: {
    survey: { label: '调查', meaning: '答案出自哪次调查。' },
    kind: { label: '类别', meaning: '这一行属于哪一类。' },
    item: { label: '选项', meaning: '调查里供选的答案。' },
    share: { label: '占比', unit: '%', meaning: '选这个答案的人占多少。' },
    sample,
  },
  sentence: {
    gripe: (people: string, answer: string) => `${people}中，不满“${answer}”的`,
    other: (people: string, answer: string) => `${people}中，${answer}的`,
    verb: '占',
    top: '排在第一的不满',
  },
};

export type Say = typeof zh;
