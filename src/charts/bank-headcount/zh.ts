/** Staff of a year, and the number of banks they were counted over if it is known. */
export interface Counted {
  readonly year: string;
  readonly staff: string;
  readonly banks: string | undefined;
}

type Span = readonly [string, string] | undefined;

const over = ({ year, banks }: Counted): string => (banks === undefined ? `${year}年` : `${year}年${banks}家`);

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的银行客服人数',
  titleChange: (from: Counted, to: Counted, change: string) =>
    `银行客服${from.year}年${from.staff}，${to.year}年${to.staff}（${change}）`,
  titleLevels: (from: Counted, to: Counted) => `${over(to)}银行报客服${to.staff}，${over(from)}报${from.staff}`,
  titlePeak: ({ year, staff }: Counted, cut: boolean) =>
    `${cut ? '所选各年里' : '公布过的'}银行客服人数，${year}年最多，${staff}`,
  titleOne: ({ year, staff }: Counted) => `${year}年，银行客服有${staff}`,
  tileCondition: (base: string, refused: boolean) =>
    `图以${base}年为100${refused ? '；答问卷的银行年年不同，各年人数不能直接比' : ''}`,
  subtitle: (span: Span, base: string | undefined) =>
    `银行业客服中心从业人员（年末，万人）${span ? `，${span[0] === span[1] ? span[0] : `${span[0]}–${span[1]}`}年` : ''}${base === undefined ? '' : `；人数、答问卷的银行、每家人数，以${base}年为100`}`,
  noteRefused: (from: string, to: string, reasons: string) => `这里不比较${from}年和${to}年的人数：${reasons}。`,
  noteRespondents: (before: Counted, after: Counted) =>
    `图中降得最多的一年，人数从${before.year}年的${before.staff}到${after.year}年的${after.staff}，参与调研的机构也从${before.banks ?? '不明'}家到${after.banks ?? '不明'}家。有多少是真的减员、有多少是没填报的机构，公布的资料分不开。`,
  noteWeak: (years: readonly string[]) => `${years.join('、')}年的人数只在转载页面上找到。`,
  noteWriting: (years: readonly string[]) =>
    `${years.join('、')}年只公布了参与撰写报告的机构数，与答问卷的不是一回事，没有画。`,
  noteGaps: (years: readonly string[]) => `${years.join('、')}年的从业人员没有查到。`,
  alt: (first: Counted, peak: Counted, last: Counted) =>
    `左为柱形图，横轴为年份，纵轴为从业人员；右为人数、机构数与每家人数的指数线。${first.year}年${first.staff}，图中${peak.year}年最多，${peak.staff}，${last.year}年${last.staff}。逐年数字见下表。`,
  show: '看',
  views: { both: '人数和指数', people: '只看人数', index: '只看指数' },
  /** Heading of the columns, and how many 万人 one of their units is. */
  staffHead: '从业人员，万人',
  staffScale: 1,
  indexHead: (base: string) => `${base}年 = 100`,
  staffName: (index: string) => `人数 ${index}`,
  banksName: (index: string) => `银行 ${index}`,
  averageName: (index: string) => `每家人数 ${index}`,
  averageLevels: (from: string, to: string) => `${from} → ${to}人`,
  baseYear: (base: string) => `${base} = 100`,
  banksUnknown: '答问卷的银行：未公布',
  caption: '银行客服中心从业人员与参与调研的机构数',
  columns: {
    staff: { label: '从业人员', unit: '万人', meaning: '客服中心从业人员。' },
    institutions: { label: '机构数', unit: '家', meaning: '报告所涵盖的机构数。' },
    average: { label: '每家人数', unit: '人', derived: true, meaning: '从业人员除以参与调研的机构数，由我们算出。' },
    index: {
      staff: (base: string) => ({ label: `人数，${base}年=100`, meaning: '从业人员与基准年之比，由我们算出。' }),
      banks: (base: string) => ({
        label: `机构数，${base}年=100`,
        meaning: '参与调研的机构数与基准年之比，由我们算出。',
      }),
      average: (base: string) => ({ label: `每家人数，${base}年=100`, meaning: '每家人数与基准年之比，由我们算出。' }),
    },
    kind: { label: '机构口径', meaning: '机构数按什么计：口径不同的年份不能相比。' },
  },
  kinds: { surveyed: '参与调研', writing: '参与撰写' },
  yearOf: (year: string) => `${year}年`,
  perBank: (people: string) => `平均每家${people}人（推算）`,
  over: (banks: string, kind: 'surveyed' | 'writing') =>
    kind === 'surveyed' ? `${banks}家机构参与调研` : `${banks}家机构参与撰写`,
  sentence: {
    what: '银行客服中心的从业人员',
    when: (year: string) => `截至${year}年末`,
    at: (year: string) => `${year}年末`,
    verb: undefined as string | undefined,
    surveyed: (banks: string) => `当年参与调研的银行有${banks}`,
  },
};

export type Say = typeof zh;
