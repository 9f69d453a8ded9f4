/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的银行客服人数',
  titleFall: (from: string, to: string, percent: string, peak: string, last: string) =>
    `银行客服从${peak}年的${from}减到${last}年的${to}，少了${percent}`,
  titlePeak: (year: string, staff: string, cut: boolean) =>
    `${cut ? '所选各年里' : '公布过的'}银行客服人数，以${year}年的${staff}为最多`,
  titleOne: (year: string, staff: string) => `${year}年，银行客服有${staff}`,
  subtitle: (span: readonly [string, string] | undefined) =>
    `银行业客服中心与远程银行的年末从业人员（万人）${span ? `，${span[0] === span[1] ? span[0] : `${span[0]}–${span[1]}`}年` : ''}；下方是每年参与调研的机构数`,
  noteRespondents: (n: { year: string; staffFall: string; banksFall: string; from: string; to: string }) =>
    `图中减得最多的${n.year}年，人数少了${n.staffFall}；同一年参与调研的机构也从${n.from}家减到${n.to}家，少了${n.banksFall}。有多少是真的减员、有多少是没填报的机构，公布的资料分不开。`,
  noteWeak: (years: readonly string[]) => `浅色柱（${years.join('、')}年）的数字只在转载页面上找到。`,
  noteWriting: (years: readonly string[]) =>
    `空心（${years.join('、')}年）是参与撰写报告的机构数，与参与调研的不是一回事。`,
  noteGaps: (years: readonly string[]) => `斜线：${years.join('、')}年的从业人员没有查到。`,
  alt: (n: { first: string; firstStaff: string; peak: string; peakStaff: string; last: string; lastStaff: string }) =>
    `柱形图，横轴为年份，纵轴为从业人员。${n.first}年${n.firstStaff}，图中${n.peak}年最多，${n.peakStaff}，${n.last}年${n.lastStaff}。逐年数字见下表。`,
  split: '增减',
  splits: { hide: '不拆分', show: '拆成机构数和每家人数' },
  splitHead: '人数比上年的增减，拆成两部分',
  splitStaff: (percent: string) => `人数${percent}`,
  splitInstitutions: '机构数（参与调研）',
  splitAverage: '平均每家人数（推算）',
  noteSplit:
    '拆分只是算术：人数的变化等于机构数的变化乘以平均每家人数的变化，只算前后两年都知道机构数的年份。每年填报的机构不同，平均每家人数变了，也可能是大机构进出造成的，不等于哪一家裁了人。',
  institutions: '参与调研的机构（家）',
  caption: '银行客服中心从业人员与参与调研的机构数',
  year: '年份',
  staff: '从业人员（万人）',
  change: '比上年（%）',
  counted: '机构数（家）',
  countedChange: '机构数比上年（%）',
  averageChange: '平均每家人数比上年（推算，%）',
  kind: '机构口径',
  kinds: { surveyed: '参与调研', writing: '参与撰写' },
  yearOf: (year: string) => `${year}年`,
  changed: (percent: string) => `比上年 ${percent}`,
  publisher: '来源',
  grade: '等级',
};

export type BankHeadcountDictionary = typeof zh;
