/** Pay in words, as a newspaper writes it. */
type Amount = string;

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的官方工资',
  title: (post: string, year: string, pay: Amount) => `官方平均工资：${post}${year}年${pay}`,
  subtitle: (publisher: string, span: string) =>
    `规模以上企业就业人员的年平均工资，全国，${span}（${publisher}）；是所有生产和生活服务工作，不是客服`,
  noteMonth: '每月的数是年平均工资除以12，由我们算出。',
  noteRefused: (from: string, to: string, reasons: string) => `这里不比较${from}年和${to}年的工资：${reasons}。`,
  noteStated: (publisher: string, year: string, change: string) => `${publisher}自己说，${year}年比上年${change}。`,
  noteMethods: (methods: readonly string[]) => `受访企业逐年不同。${methods.join('')}`,
  method: (year: string, method: string) => `${year}年：${method}`,
  noteWeak: (years: readonly string[]) => `空心点：${years.join('、')}的数只在转载页面上找到。`,
  alt: (n: { lines: string; from: string; to: string; ends: string }) =>
    `折线图，横轴为年份，纵轴为年平均工资，${n.lines}条线，${n.from}–${n.to}年。${n.to}年：${n.ends}。逐年数字见下表。`,
  altOne: (n: { year: string; ends: string }) => `点图，${n.year}年的年平均工资：${n.ends}。`,
  end: (post: string, pay: Amount) => `${post}${pay}`,
  /** Names for the drawing and the title; the table has the official ones. */
  posts: {
    ...{ services: '生产和生活服务人员', clerks: '办事人员', all: '全部人员' },
    ...{ managers: '中层以上管理人员', professionals: '专业技术人员', production: '生产制造人员' },
  },
  short: {
    ...{ services: '服务人员', clerks: '办事人员', all: '全部人员' },
    ...{ managers: '管理人员', professionals: '技术人员', production: '生产人员' },
  },
  pay: (tenThousand: string) => `${tenThousand}万元`,
  tick: (tenThousand: string) => `${tenThousand}万`,
  month: (pay: string) => `÷12：每月${pay}元`,
  axis: '年平均工资，元',
  repost: '只见于转载页面',
  post: '岗位',
  selections: { main: '服务、办事和全部', all: '六类都画' },
  rise: (percent: string) => `增长${percent}%`,
  fall: (percent: string) => `下降${percent}%`,
  caption: '规模以上企业就业人员年平均工资，按岗位',
  columns: {
    growth: '公布的增长',
    pay: { label: '年平均工资', unit: '元/年', meaning: '公布的年平均工资。' },
    month: { label: '合每月', unit: '元/月', derived: true, meaning: '年平均工资除以12，由我们算出。' },
  },
  tips: {
    month: (pay: string) => `合每月${pay}元（除以12，由我们算出）`,
    stated: (change: string) => `来源自己说比上年${change}`,
  },
  sentence: {
    what: (population: string) => `${population}的年平均工资`,
    at: (year: string) => `${year}年`,
  },
};

export type Say = typeof zh;
