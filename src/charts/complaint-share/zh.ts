/** The share of a quarter. */
export interface Share {
  readonly period: string;
  readonly share: string;
}

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的投诉占比',
  noFigures: '找到了季度通告，没有找到投诉占比',
  titleLevels: (before: Share, last: Share) =>
    `客服类投诉占比：${before.period}${before.share}，${last.period}${last.share}`,
  titleOne: (n: Share) => `${n.period}，客服渠道类投诉的占比是${n.share}`,
  subtitle: (span: readonly [string, string] | undefined) =>
    `占互联网信息服务投诉平台所收用户投诉的比例，%，针对互联网企业${span ? `，${span[0]}${span[0] === span[1] ? '' : `至${span[1]}`}` : ''}`,
  quarters: ['一季度', '二季度', '三季度', '四季度'],
  shortQuarters: ['一', '二', '三', '四'],
  axis: '占互联网用户投诉的比例',
  repost: '只见于转载',
  stocksHead: '黑猫投诉平台上的条数',
  stocksUnder: '搜到的累计数，查的词各不相同，不能连成线；只见于文章和转引',
  until: (to: string) => `截至${to}`,
  span: (from: string, to: string) => `${from}至${to}`,
  stock: (n: { name: string; period: string }) => `${n.name}，${n.period}`,
  year: (year: number) => `${year}年`,
  period: (year: number, quarter: string) => `${year}年${quarter}`,
  before: '渠道反馈类',
  after: '客服渠道类',
  renamed: ['左：当时叫“渠道反馈类”', '右：改叫“客服渠道类”'],
  misread: '零点有数文章写成电信投诉的占比',
  missing: '没有数字',
  unknown: '未知',
  noteMisread: (n: Share) =>
    `${n.period}的${n.share}，零点有数文章引用时写得像是电信投诉的占比。它说的是对互联网企业的投诉，与电信运营商无关。`,
  noteShare: (items: string) => `占比升降不等于投诉增减，还要看别的投诉有多少。图中各季，读到件数的只有：${items}。`,
  count: (n: { period: string; count: string }) => `${n.period}${n.count}`,
  noteGaps: (missing: number) => `没有点的${String(missing)}个季度没有找到占比。只有相邻的季度才连线。`,
  noteStocks: '黑猫的条数是按不同的词搜到的累计数，看不出哪一年投诉多了或少了。',
  noteWeak: '空心点：只在转载页面上找到。',
  alt: (first: Share, peak: Share, last: Share) =>
    `折线图，横轴为季度，纵轴为占比。${first.period}${first.share}，${last.period}${last.share}。图中最高是${peak.period}，${peak.share}。没有找到的季度空着。旁边列出黑猫投诉平台上的条数。逐季数字见下表。`,
  semicolon: '；',
  caption: '互联网用户投诉中客服渠道类的占比，按季度',
  categoryBreak: '类别改名',
  columns: {
    period: { label: '季度', meaning: '数字所指的时期。' },
    category: { label: '当时的类别名', meaning: '来源当时用的投诉类别名；类别名变过。' },
    share: { label: '占比', unit: '%', meaning: '占平台全部投诉的比例。' },
    count: { label: '件数', meaning: '这一类投诉的件数；黑猫投诉平台的是搜索命中的累计条数。' },
    total: { label: '平台投诉总数', meaning: '平台受理的全部投诉。' },
  },
  sentence: {
    what: (population: string, category: string | undefined) =>
      `${population}里，${category ?? '关于客服的'}投诉所占的比例`,
    stock: (population: string) => population,
    held: '有',
    missing: '互联网企业用户投诉里关于客服的投诉所占的比例',
  },
};

export type Say = typeof zh;
