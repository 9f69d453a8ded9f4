/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的投诉占比',
  noFigures: '找到了季度通告，没有找到投诉占比',
  titleHump: (n: { first: string; peak: string; last: string }) =>
    `客服渠道类投诉的占比，从${n.first}升到${n.peak}，又降到${n.last}`,
  titleMove: (n: { first: string; last: string; falls: boolean }) =>
    `客服渠道类投诉的占比，从${n.first}${n.falls ? '降到' : '升到'}${n.last}`,
  titleOne: (n: { period: string; share: string }) => `${n.period}，客服渠道类投诉的占比是${n.share}`,
  subtitle: (span: readonly [string, string] | undefined) =>
    `占互联网信息服务投诉平台所收用户投诉的比例（%），针对互联网企业${span ? `，${span[0]}${span[0] === span[1] ? '' : `至${span[1]}`}` : ''}`,
  quarters: ['一季度', '二季度', '三季度', '四季度'],
  shortQuarters: ['一', '二', '三', '四'],
  year: (year: number) => `${year}年`,
  period: (year: number, quarter: string) => `${year}年${quarter}`,
  before: '渠道反馈类',
  after: '客服渠道类',
  renamed: '改名',
  misread: '零点有数文章写成电信投诉的占比',
  missing: '没有数字',
  unknown: '未知',
  noteMisread: (n: { period: string; share: string }) =>
    `${n.period}的${n.share}，零点有数文章引用时写得像是电信投诉的占比。它说的是对互联网企业的投诉，与电信运营商无关。`,
  noteShare: (items: string) => `占比升降不等于投诉多少，它还取决于别的投诉有多少。图中读到件数的只有：${items}。`,
  count: (n: { period: string; count: string }) => `${n.period}${n.count}`,
  noteGaps: (missing: number) => `斜线：有${String(missing)}个季度没有找到占比。只有相邻的季度才连线。`,
  noteWeak: '浅色点：只在转载页面上找到。',
  alt: (n: { first: string; firstShare: string; last: string; lastShare: string }) =>
    `折线图，横轴为季度，纵轴为占比。${n.first}${n.firstShare}，${n.last}${n.lastShare}。`,
  altPeak: (n: { peak: string; share: string }) => `图中最高是${n.peak}，${n.share}。`,
  altEnd: '没有找到的季度画斜线。逐季数字见下表。',
  looked: (where: string) => `查过：${where}`,
  semicolon: '；',
  caption: '互联网用户投诉中客服渠道类的占比，按季度',
  categoryBreak: '类别改名',
  columns: {
    period: '季度',
    category: '当时的类别名',
    share: '占比（%）',
    count: '件数',
    total: '平台投诉总数',
    publisher: '来源',
    grade: '等级',
  },
};

export type ComplaintShareDictionary = typeof zh;
