import type { ColumnWords } from '../column-words.ts';

/** What was stated, by whom, and the result of checking it. */
export interface Audit {
  readonly source: string;
  readonly statement: string;
  readonly site: string;
  readonly verdict: string;
  readonly reason: string;
}

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有核对过的说法',
  title: (n: { total: string; holds: string }) => `核对了${n.total}处说法，照原样成立的有${n.holds}处`,
  titleNone: (total: string, conditional: boolean) =>
    `核对了${total}处说法，没有一处${conditional ? '照原样' : ''}成立`,
  titleChosen: (verdict: string, count: string) => `“${verdict}”的说法有${count}处`,
  subtitle: '文章和它们所引的来源里的说法，逐处用印出的数重算；一格是一处，点开看原话和理由',
  noteHolds: '“成立”只说算得对，不说所用的数可靠。重算的结果与原文相差不超过原文末位的一半，算作一致。',
  noteConditional: '“有条件才成立”：换一种读法，或没有封口的一端另取一个数，才对得上；条件写在理由里。',
  noteRefused: '“推不出来”：用它自己所列的数得不出它的结果，或者它的出处撑不起它的说法。',
  noteDerived: '“重算”是我们算的，不是谁公布的。',
  noteRival: '“另有”是别处或同一处公布的另一个数；有几个时，写最小到最大。',
  noteContradicted: '“与别处矛盾”：别处公布的数与它合不上，至少一边有误，或者口径不同；不等于另一边就对。',
  noteUnchecked: '“无从核对”：所需的数没有公布，或者两边的口径不能相比。',
  alt: (groups: string, farthest: string | undefined) =>
    `一处说法一个方格，按结论分行：${groups}。${farthest === undefined ? '' : `下方按对数轴画重算或别处的数是原文的几倍，${farthest}。`}每处的说法、两边的数和理由见下表。`,
  altGroup: (verdict: string, count: string) => `${verdict}${count}处`,
  altFarthest: (n: { statement: string; times: string }) => `离原文最远的是“${n.statement}”：${n.times}`,
  verdict: (verdict: string) => verdict,
  control: '结论',
  all: '全部',
  holdsOf: (holds: string, total: string) => `${total}处里${holds}处成立`,
  linesHead: (count: string) => `不成立的里面，数字差得最远的${count}处`,
  linesChosen: '原文的数和重算的数',
  asSaid: '原文',
  found: '重算的数，或别处印出的数',
  times: (n: string) => `${n}倍`,
  timesSaid: (n: string) => `是原文的${n}倍`,
  nearer: (count: string) => `还有${count}处也不成立，差得近些：选一种结论就都画出来。`,
  who: (publisher: string, article: string | undefined) =>
    article === undefined ? publisher : `${publisher}，见${article}`,
  computed: {
    comparison: (number: string) => `高出${number}`,
    level_from_growth: (number: string) => `倒推得${number}`,
  },
  rival: (figure: string) => `另有${figure}`,
  noStated: '没有给出数',
  noSum: '不是算术',
  noResult: '算不出来',
  said: (figure: string) => `原文：${figure}`,
  done: (figure: string) => `重算：${figure}`,
  between: '；',
  kindHead: '算式',
  columns: {
    statement: { label: '说法', meaning: '被核对的说法。' },
    who: { label: '谁说的', meaning: '说这句话的人或机构。' },
    carrier: { label: '读到的地方', meaning: '读到这句话的网页或文章。' },
    stated: { label: '原文', meaning: '原文说的结果。' },
    computed: { label: '重算', meaning: '用数据行重算的结果。' },
    times: {
      label: '是原文的几倍',
      derived: true,
      meaning: '重算的数或别处印出的数是原文的几倍，由我们算出。',
    } as ColumnWords,
    reason: { label: '理由', meaning: '为什么这样判断。' },
  },
  caption: '核对过的说法、重算的结果和结论',
  grade: (publisher: string, grade: string) => `${publisher}（等级${grade}）`,
  sentence: ({ source, statement, site, verdict, reason }: Audit) =>
    `${source}说：${statement}。“${site}”核对后认为“${verdict}”：${reason}`,
};

export type Say = typeof zh;
