/** A figure that somebody gave for a year. */
interface PublishedFigure {
  readonly who: string;
  readonly year: string;
  readonly size: string;
  readonly forecast: boolean;
}

const forecast = ({ forecast: is }: PublishedFigure): string => (is ? '（预测）' : '');

/** A number with and without its unit, as a sentence with two of them needs it. */
interface Size {
  readonly whole: string;
  readonly bare: string;
}

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的市场规模',
  /** The name of a publisher in newspapers; table and tips have the full name. */
  short: (name: string) => name.replace(/(产业研究院|研究院|咨询)$/u, ''),
  titleSpread: (low: Size, high: Size) => `智能客服市场${low.bare}还是${high.whole}？看你问谁`,
  tileSpread: (year: string, low: Size, high: Size) => `${year}年是${low.bare}还是${high.whole}，看你问谁`,
  tileHidden: '两家都没有公布口径',
  tileCondition: '虚线为查不到出处的网页',
  titleOne: (said: PublishedFigure) => `${said.year}年的智能客服市场，${said.who}说${said.size}${forecast(said)}`,
  titleSeries: (who: string, all: readonly PublishedFigure[]) =>
    all.every((said) => said.forecast)
      ? `${who}的预测：${all.map(({ year, size }) => `${year}年${size}`).join('，')}`
      : `${who}说的市场：${all.map((said) => `${said.year}年${said.size}${forecast(said)}`).join('，')}`,
  titlePages: (year: string, size: string) => `查不到出处的网页说，${year}年的市场有${size}`,
  titleNoYear: (year: string) => `所选的机构和口径，${year}年没有数字`,
  subtitle: (year: string | undefined, span: string | undefined) =>
    `中国智能客服市场规模${year === undefined ? '' : `，${year}年`}${span === undefined ? '' : `，下为${span}`}`,
  drawnAs: (kinds: { named: boolean; pages: boolean }): string =>
    kinds.named && kinds.pages ? '；实心为具名机构，虚线为查不到出处的网页' : '',
  between: (low: Size, high: Size) => `${low.bare}到${high.whole}`,
  ratio: (ratio: string, open: boolean) => (open ? `${ratio}倍以上` : `${ratio}倍`),
  noteHidden: (publishers: string) =>
    `${publishers}没有公布口径：市场里算进了什么，无从知道。所以只看相差多少，不取平均。`,
  noteWeak: (publishers: string) => `${publishers}的数只见于文章或网页转述，没有读到原报告。`,
  noteOtherScope: (publishers: string, scope: string) => `${publishers}的数是另一种口径：${scope}，与别家不能比。`,
  notePages: (wide: { year: string; min: string; max: string; ratio: string } | undefined) =>
    `查不到出处的网页不能当数据用，只用来显示说法能差多远${
      wide ? `：连它们一起看，${wide.year}年从${wide.min}到${wide.max}，最大是最小的${wide.ratio}` : ''
    }。`,
  noteShare: (publisher: string, year: string, fields: string, share: string) =>
    `${publisher}还说，${year}年${fields}占${share}。`,
  noteOver: '三角形表示来源说“超过”这个数。',
  noteLines: '点线只连同一机构的头尾两个数，中间没有数；虚线通向预测。',
  alt: (n: { year: string; strip: string; points: string; span: string; least: string; most: string }) =>
    `上为${n.year}年各种说法的横条，由小到大${n.strip}条；下为${n.span}全部${n.points}个数，对数刻度，最小${n.least}，最大${n.most}。逐条见下表。`,
  yearHead: (year: string, unit: string) => `${year}年，${unit}`,
  allHead: (unit: string) => `历年所有数字，${unit}，对数刻度`,
  noneInYear: (year: string) => `${year}年：没有数字`,
  page: '无出处网页',
  forecast: '预测',
  inBrackets: (text: string) => `（${text}）`,
  listed: '、',
  colon: '：',
  otherScope: '口径不同',
  all: '全部',
  namedOnly: '只看具名机构',
  unnamed: '查不到出处的网页',
  controls: { year: '年份', publisher: '机构', scope: '口径' },
  caption: '智能客服市场规模的各种说法',
  columns: {
    bound: '准确程度',
    publisher: { label: '发布者', meaning: '公布这个数的机构。' },
    size: { label: '市场规模', unit: '亿元', meaning: '公布的市场规模。' },
  },
  bounds: { exact: '准确值', about: '约', at_least: '超过', at_most: '不到', between: '介于' },
  sentence: {
    what: (market: string) => `${market}的规模`,
    unknown: '没有说明什么算作这个市场',
    series: (publisher: string) => `${publisher}所说的市场规模`,
  },
};

export type Say = typeof zh;
