/** What was said, by whom, and what came of checking it. */
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
  title: (n: { total: string; holds: string; conditional: string }) =>
    n.conditional === ''
      ? `核对了${n.total}处说法，成立的有${n.holds}处`
      : `核对了${n.total}处说法，成立的只有${n.holds}处，另有${n.conditional}处要加条件`,
  titleNone: (total: string, conditional: boolean) =>
    `核对了${total}处说法，没有一处${conditional ? '不带条件就' : ''}成立`,
  titleChosen: (verdict: string, count: string) => `核对过的说法里，“${verdict}”的有${count}处`,
  subtitle: '几篇文章和它们所引的来源里的算术、引述和数字；算得出的都用数据表里的行重算，按结论分组，一行一处',
  noteHolds: '“成立”只说算得对，不说所用的数可靠。重算的结果与原文相差不超过原文末位的一半，算作一致。',
  noteConditional: '“有条件才成立”：换一种读法，或没有封口的一端另取一个数，才对得上；条件写在理由里。',
  noteRefused: '“推不出来”：用它自己所列的数得不出它的结果，或者它的出处撑不起它的说法。',
  noteDerived: '“重算”是我们算的，不是谁公布的。',
  noteRival: '“另有”是别处或同一处公布的另一个数；几个数就写从最小到最大。',
  noteContradicted: '“与别处矛盾”：别处公布的数与它合不上，至少一边有误，或者口径不同；不等于另一边就对。',
  noteUnchecked: '“无从核对”：缺一个没有公布的数，或者两边的口径不能相比。',
  alt: (groups: string) => `按结论分组的清单，每行是说法、谁说的、原文的数和重算的数。${groups}。每条的理由见下表。`,
  altGroup: (verdict: string, count: string) => `${verdict}${count}处`,
  verdict: (verdict: string) => verdict,
  control: '结论',
  all: '全部',
  heading: (verdict: string, count: string) => `${verdict} · ${count}处`,
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
  columns: {
    statement: { label: '说法', meaning: '被核对的说法。' },
    who: { label: '谁说的', meaning: '说这句话的人或机构。' },
    carrier: { label: '读到的地方', meaning: '读到这句话的网页或文章。' },
    stated: { label: '原文', meaning: '原文说的结果。' },
    computed: { label: '重算', meaning: '用数据行重算的结果。' },
    verdict: { label: '结论', meaning: '核对的结论。' },
    reason: { label: '理由', meaning: '为什么这样判断。' },
    kind: { label: '算式', meaning: '这句话依据的是哪种计算。' },
    operands: { label: '用到的行', meaning: '重算用到的数据行编号。' },
  },
  caption: '核对过的说法、重算的结果和结论',
  grade: (publisher: string, grade: string) => `${publisher}（等级${grade}）`,
  sentence: ({ source, statement, site, verdict, reason }: Audit) =>
    `${source}说：${statement}。“${site}”核对后认为“${verdict}”：${reason}`,
};

export type Say = typeof zh;
