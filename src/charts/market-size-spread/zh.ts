/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的市场规模',
  titleTwo: (year: string, ratio: string) => `同是${year}年的智能客服市场，一家机构算出的是另一家的${ratio}`,
  titleMany: (year: string, ratio: string, publishers: string) =>
    `同是${year}年的智能客服市场，${publishers}家机构算的，最大是最小的${ratio}`,
  titleOne: (publisher: string, sizes: string) => `${publisher}说的智能客服市场：${sizes}`,
  sizeIn: (year: string, size: string, forecast: boolean) => `${year}年${size}${forecast ? '（预测）' : ''}`,
  all: '全部',
  titleAlone: (filtered: boolean) =>
    `智能客服市场有多大？${filtered ? '所选的数里，' : ''}没有哪一年有两家机构可以对照`,
  subtitle: (span: string | undefined) =>
    `中国智能客服市场规模（亿元，对数刻度）${span ? `，${span}` : ''}；一个点是一个公布的数，虚线空心是预测，箭头是“超过”`,
  ratio: (ratio: string, open: boolean) => (open ? `${ratio}倍以上` : `${ratio}倍`),
  noteScope: (publishers: string) =>
    `${publishers}没有写明口径：市场里算进了什么，无从知道。所以只比相差多少，不取平均。`,
  noteOtherScope: (publishers: string, scope: string) => `${publishers}的数是另一种口径：${scope}，与别家不能比。`,
  noteUnnamed: (wide: { year: string; min: string; max: string; ratio: string } | undefined) =>
    `灰点来自没有可查出处的网页，不能当数据用，只用来显示说法能差多远${
      wide ? `：连它们一起看，${wide.year}年从${wide.min}到${wide.max}，最大是最小的${wide.ratio}` : ''
    }。`,
  noteWeak: (publishers: string) => `${publishers}的数只见于文章或网页转述（浅色圆点），没有读到原报告。`,
  alt: (n: { points: string; span: string; least: string; most: string }) =>
    `散点图，横轴为年份，纵轴为市场规模（对数刻度）。${n.span}共${n.points}个数，最小${n.least}，最大${n.most}。逐条见下表。`,
  axis: '亿元（对数刻度）',
  unnamed: '没有可查出处的网页',
  forecast: '预测',
  caption: '智能客服市场规模的各种说法',
  columns: {
    publisher: { label: '发布者', meaning: '公布这个数的机构。' },
    size: { label: '市场规模', unit: '亿元', meaning: '公布的市场规模。' },
    bound: { label: '准确程度', meaning: '来源给出的数有多准：准确值、约数、下限、上限或区间。' },
    scope: { label: '口径', meaning: '来源对市场范围的说法；口径不同的不能相比。' },
  },
  bounds: { exact: '准确值', about: '约', at_least: '超过', at_most: '不到', between: '介于' },
  sentence: {
    what: (market: string) => `${market}的规模`,
    unknown: '怎样算作这个市场没有说明',
    series: (publisher: string) => `${publisher}所说的市场规模`,
  },
};

export type Say = typeof zh;
