/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的市场规模',
  titleTwo: (year: string, ratio: string) => `同是${year}年的智能客服市场，一家机构算出的是另一家的${ratio}`,
  titleMany: (year: string, ratio: string, publishers: string) =>
    `同是${year}年的智能客服市场，${publishers}家机构算的，最大是最小的${ratio}`,
  titleOne: (publisher: string, sizes: string) => `${publisher}说的智能客服市场：${sizes}`,
  sizeIn: (year: string, size: string, forecast: boolean) => `${year}年${size}${forecast ? '（预测）' : ''}`,
  controls: { publisher: '发布者', scope: '口径', all: '全部' },
  titleAlone: (filtered: boolean) =>
    `智能客服市场有多大？${filtered ? '所选的数里，' : ''}没有哪一年有两家机构可以对照`,
  subtitle: (span: string | undefined) =>
    `中国智能客服市场规模（亿元，对数刻度）${span ? `，${span}` : ''}；一个点是一个公布的数，虚线空心是预测，箭头是“超过”`,
  span: (first: string, last: string) => (first === last ? `${first}年` : `${first}–${last}年`),
  ratio: (ratio: string, open: boolean) => (open ? `${ratio}倍以上` : `${ratio}倍`),
  noteScope: (publishers: string) =>
    `${publishers}没有写明口径：市场里算进了什么，无从知道。所以只比相差多少，不取平均。`,
  noteOtherScope: (publishers: string, scope: string) => `${publishers}的数是另一种口径：${scope}，与别家不能比。`,
  noteUnnamed: (wide: { year: string; min: string; max: string; ratio: string } | undefined) =>
    `灰点来自没有可查出处的网页，不能当数据用，只用来显示说法能差多远${
      wide ? `：连它们一起看，${wide.year}年从${wide.min}到${wide.max}，最大是最小的${wide.ratio}` : ''
    }。`,
  noteWeak: (publishers: string) => `${publishers}的数只见于文章或网页转述（浅色圆点），没有读到原报告。`,
  noteLines: '连线只接同一机构、同一口径、前后两年的数；中间有没查到的年份，就不连。',
  alt: (n: { points: string; span: string; least: string; most: string }) =>
    `散点图，横轴为年份，纵轴为市场规模（对数刻度）。${n.span}共${n.points}个数，最小${n.least}，最大${n.most}。逐条见下表。`,
  axis: '亿元（对数刻度）',
  unnamed: '没有可查出处的网页',
  forecast: '预测',
  list: (names: readonly string[]) => names.join('、'),
  caption: '智能客服市场规模的各种说法',
  year: '年份',
  publisher: '发布者',
  size: '市场规模（亿元）',
  bound: '准确程度',
  bounds: { exact: '准确值', about: '约', at_least: '超过', at_most: '不到', between: '介于' },
  flag: '性质',
  flags: { reported: '公布', forecast: '预测', derived: '推算', provisional: '初步' },
  scope: '口径',
  grade: '等级',
};

export type MarketSizeSpreadDictionary = typeof zh;
