import type { ColumnWords } from '../column-words.ts';

const sample: ColumnWords = { label: '受访者', unit: '人', meaning: '有多少人回答。' };

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的智能客服调查',
  noFigures: '找到了调查，没有找到百分比',
  titleGripes: (items: string) => `最招人烦：${items}`,
  titleArticle: (item: string) => `只见于文章：${item}`,
  titleOthers: (item: string) => `用户说得最多的：${item}`,
  item: (n: { name: string; share: string }) => `${n.name}（${n.share}）`,
  /** Short forms of names in the data that are too long for a title. */
  short: {} as Readonly<Record<string, string>>,
  measure: '选了该项的受访者占比',
  articleMeasure: '文章所引的占比',
  subtitle: (n: { measure: string; surveys: string; spans: string; several: boolean }) =>
    `${n.measure}，%${n.surveys ? `，${n.surveys}` : ''}${n.spans ? `，${n.spans}` : ''}${n.several ? '；一次调查一组，不能互比' : ''}`,
  people: '智能客服用户与网上调查的受访者',
  year: (year: string) => `${year}年`,
  choices: { survey: '调查', all: '全部', sort: '排序', share: '按占比', name: '按名称' },
  kinds: {
    gripes: '不满的理由，可多选',
    article: '空心：只见于文章，对象各不相同',
    others: '做法与期待，不是不满的理由',
  },
  article: '零点有数一篇文章里的数',
  asked: (n: { kind: string; sample: string }) => `${n.kind}；${n.sample}`,
  half: '一半',
  ring: '圈：只见于转载',
  sample: (people: string) => `受访者${people}`,
  sampleGap: '样本量未说明',
  sampleUnknown: '样本量未知',
  missing: '没有数字',
  /** The prefix of a gripe's name in the data. */
  gripe: '不满：',
  noteMultiple: '理由可以多选，各项相加超过百分之百。',
  noteLists: '理由可以多选，各次调查给的选项也不同，名次和占比都不能互比。',
  noteArticle: '空心条的数只见于零点有数的一篇文章，没有找到调查本身。',
  noteOthers: (survey: string) => `${survey}公布的不是不满的理由，而是用户的做法与期待，单独列出。`,
  noteSample: (surveys: string) => `${surveys}：读到的部分都没有写样本量。`,
  notePictured: (names: readonly string[]) =>
    `网易数读文章所画的艾媒调查不在图中：百分比只在图片里，文字只有先后（${names.join('、')}），调查年份也没有说明。`,
  noteWeak: '条端带圈的数只在转载页面上找到。',
  alt: (n: { panels: string; items: string }) => `横条图，分${n.panels}组，一次调查一组。${n.items}。逐项数字见下表。`,
  altItem: (n: { survey: string; name: string; share: string }) => `${n.survey}中最高的是${n.name}，${n.share}`,
  semicolon: '；',
  caption: '智能客服调查：不满的理由及相关占比',
  columns: {
    kind: { label: '类别', meaning: '这一行属于哪一类。' },
    item: { label: '选项', meaning: '调查里供选的答案。' },
    share: { label: '占比', unit: '%', meaning: '选这个答案的人占多少。' },
    sample,
  },
  sentence: {
    gripe: (people: string, answer: string) => `${people}中，不满“${answer}”的`,
    other: (people: string, answer: string) => `${people}中，${answer}的`,
    article: (publisher: string, answer: string) => `${publisher}的调研中，“${answer}”一项`,
    verb: '占',
    top: '排在第一的不满',
  },
};

export type Say = typeof zh;
