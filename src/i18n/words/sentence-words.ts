import type { Lang } from '../lang.ts';

/** Words for the reading of sentences, on the page and on the command line. */
export interface SentenceWords {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly read: string;
  readonly needsScript: string;
  readonly tooOld: string;
  readonly failed: string;
  readonly nothing: string;
  readonly drafts: (count: number) => string;
  readonly columns: string;
  readonly copy: string;
  readonly copied: string;
  readonly noPeriod: string;
  readonly noMetric: string;
  readonly toFill: (fields: readonly string[]) => string;
  readonly id: (id: string) => string;
  readonly confirm: Readonly<Record<'sector' | 'period' | 'forecast', string>>;
  readonly same: (ids: readonly string[]) => string;
  readonly others: (rows: readonly string[]) => string;
  readonly row: (id: string, figure: string) => string;
  readonly derived: string;
  readonly derivedNote: string;
  readonly implied: (what: string, period: string, value: string, span: string) => string;
  readonly from: (clause: string) => string;
  readonly clash: (draft: string, rows: readonly string[]) => string;
  readonly noClash: string;
  /** In place of a period that the source does not state. */
  readonly earlier: string;
  readonly audited: string;
  /** @param ends the least and the greatest change that fits; none where the levels are not rounded */
  readonly audit: (what: string, from: string, to: string, change: string, ends: readonly string[]) => string;
  readonly level: (period: string, figure: string) => string;
  readonly holds: (clause: string) => string;
  readonly holdsNot: (clause: string) => string;
  readonly unfit: Readonly<Record<'points' | 'other', (clause: string) => string>>;
  readonly leftOver: (clauses: readonly string[]) => string;
}

const zh: SentenceWords = {
  title: '从一句话到一行数据',
  lead: '粘贴报告里的一句话，得到这一行的草稿：数值、单位、年份、是约数还是确数。只认固定的说法，认不准的不猜；出处要由人来填。',
  label: '报告里的原话',
  read: '读这句话',
  needsScript: '这里要运行脚本才能读句子。在命令行里也可以：',
  tooOld: '这个浏览器太旧，不能在这里读句子。请换新一点的浏览器，在命令行里也可以：',
  failed: '没能取到已公布的数据，无法对照。请刷新页面再试一次。',
  nothing: '没有读出能记成一行的数字。固定的说法如：截至某年末，银行业客服中心从业人员为……万人，较上年下降……%。',
  drafts: (count) => `读出 ${String(count)} 行草稿`,
  columns: '各列依次是',
  copy: '复制',
  copied: '已复制',
  noPeriod: '时期未写明',
  noMetric: '指标待定',
  toFill: (fields) => `须由人填写：${fields.join('、')}`,
  id: (id) => `编号 ${id} 只是建议，是下一个没有用过的`,
  confirm: {
    sector: '这段话没有写明说的是哪个行业，请核对主语后再用',
    period: '这段话没有写明时期，请照原文补上',
    forecast: '这是预测，已记作预测；没有写明约数的，按约数记',
  },
  same: (ids) => `表中已有同样的数，不必再加：${ids.join('、')}`,
  others: (rows) => `同一指标、同一时期已有别的数，请核对：${rows.join('；')}`,
  row: (id, figure) => `${id} 为 ${figure}`,
  derived: '推算出的上期数',
  derivedNote: '由本期数和增减幅倒推，并计入四舍五入的误差；不是公布的数，不能记成一行。',
  implied: (what, period, value, span) => `${what}，${period}：${value}（在${span}之间）`,
  from: (clause) => `依据“${clause}”`,
  clash: (draft, rows) => `与已公布的对不上，超出了四舍五入的误差：本句“${draft}”，表中 ${rows.join('；')}`,
  noClash: '与已公布的数不矛盾，或该期还没有可比的数',
  earlier: '上一期（年份未写明）',
  audited: '句中的变化，按前后两数重算',
  audit: (what, from, to, change, ends) =>
    `${what}：${from} → ${to}，变化 ${change}${ends.length < 2 ? '' : `（计入四舍五入，在 ${ends.join(' 与 ')} 之间）`}`,
  level: (period, figure) => (/^\d{4}$/.test(period) ? `${period}年 ${figure}` : `${period} ${figure}`.trim()),
  holds: (clause) => `与句中“${clause}”相符`,
  holdsNot: (clause) => `与句中“${clause}”对不上，超出了四舍五入的误差：请核对原文`,
  unfit: {
    points: (clause) => `“${clause}”用百分点说一个不是百分比的数，不合：没有成行，也没有推算，请核对原文`,
    other: (clause) => `“${clause}”读到了，但没有可对照的数或年份：没有成行，也没有推算`,
  },
  leftOver: (clauses) => `有数字而没有读的：${clauses.map((clause) => `“${clause}”`).join('、')}`,
};

const en: SentenceWords = {
  title: 'From a sentence to a row',
  lead: 'Paste a sentence of a Chinese report and get a draft of its row: number, unit, year, and whether it is exact or approximate. Only set phrases are recognised and nothing is guessed; a person must fill in the source.',
  label: 'The words of the report',
  read: 'Read the sentence',
  tooOld: 'This browser is too old to read sentences here. A newer one can, and so can the command line:',
  needsScript: 'Reading a sentence here needs script. The command line can do it too:',
  failed: 'The published data could not be fetched, so nothing can be compared. Reload the page and try again.',
  nothing:
    'No number was found that could be a row. A phrase that is recognised: 截至某年末，银行业客服中心从业人员为……万人，较上年下降……%.',
  drafts: (count) => `${String(count)} draft ${count === 1 ? 'row' : 'rows'}`,
  columns: 'The columns are, in order,',
  copy: 'Copy',
  copied: 'Copied',
  noPeriod: 'period not stated',
  noMetric: 'measure to be chosen',
  toFill: (fields) => `for a person to fill in: ${fields.join(', ')}`,
  id: (id) => `the id ${id} is a suggestion, the next one never used`,
  confirm: {
    sector: 'the words do not say which industry they are about; check the subject first',
    period: 'the words do not say when; add it from the original',
    forecast: 'this is a forecast and is recorded as one; where no word says how exact, it is recorded as “about”',
  },
  same: (ids) => `the table has this figure already, nothing to add: ${ids.join(', ')}`,
  others: (rows) => `other figures are there for this measure and period; check them: ${rows.join('; ')}`,
  row: (id, figure) => `${id} is ${figure}`,
  derived: 'Earlier figures that follow',
  derivedNote:
    'Worked back from the figure and its change, with the error of rounding both. Nobody published them, so they cannot be rows.',
  implied: (what, period, value, span) => `${what}, ${period}: ${value} (between ${span})`,
  from: (clause) => `from “${clause}”`,
  clash: (draft, rows) =>
    `does not fit what is published, whatever the rounding: the sentence says “${draft}”, the table ${rows.join('; ')}`,
  noClash: 'does not contradict what is published, or nothing comparable is',
  earlier: 'the period before (year not stated)',
  audited: 'Changes stated, worked out again from both figures',
  audit: (what, from, to, change, ends) =>
    `${what}: ${from} → ${to}, a change of ${change}${ends.length < 2 ? '' : ` (with rounding, between ${ends.join(' and ')})`}`,
  level: (period, figure) => (period === '' ? figure : `${period}: ${figure}`),
  holds: (clause) => `agrees with “${clause}”`,
  holdsNot: (clause) => `does not agree with “${clause}”, whatever the rounding: check the original`,
  unfit: {
    points: (clause) =>
      `“${clause}” gives percentage points for a figure that is not a percentage, so it yields neither a row nor an earlier figure: check the original`,
    other: (clause) =>
      `“${clause}” was read, but there is no figure or year to compare it with, so it yields neither a row nor an earlier figure`,
  },
  leftOver: (clauses) => `numbers that were not read: ${clauses.map((clause) => `“${clause}”`).join(', ')}`,
};

export const sentenceWords: Readonly<Record<Lang, SentenceWords>> = { zh, en };
