import type { Figure } from '../../lib/figure.ts';
import type { FigureParts } from '../shared/sentences/compose.ts';

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的坐席与从业人数',
  noFigures: '找到了说法，没有找到坐席与从业人数的数字',
  titleContradiction: (n: { more: PublishedFigure; less: PublishedFigure }) =>
    `坐席有多少？${n.more.by}说${n.more.figure}，${n.less.by}说${n.less.figure}`,
  titleOne: (said: PublishedFigure) => `坐席与从业人数只查到一个：${said.year}年${said.figure}（${said.by}）`,
  titlePublisher: (n: { by: string; figures: string }) => `${n.by}给出的坐席与从业人数，查到${n.figures}个`,
  titleMany: (n: { publishers: string; figures: string }) =>
    `坐席与从业人数：${n.publishers}个来源给过${n.figures}个数，口径各不相同`,
  subtitle: (span: string | undefined) =>
    `公布过的全国客服坐席数与从业人数${span === undefined ? '' : `，${span}`}，按口径分组`,
  noteContradiction: (n: { more: string; less: string; ratio: string; open: boolean }) =>
    `${n.more}的数是${n.less}的${n.ratio}倍${n.open ? '以上' : ''}，年份却紧挨着：不像是坐席变了，更像是数的不是同一样东西。`,
  noteDefinitions: (n: { publishers: string; definitions: string }) =>
    `${n.publishers}个来源、${n.definitions}种口径，所以一个数画一行，不连线，也不取平均。`,
  noteSurveyed: (definition: string) => `“${definition}”只算调查到的那些中心，不是全国总数。`,
  noteWeak: '空心点：只见于文章、转载或转述，或者没有说出原始出处。',
  noteElsewhere: '另有只说一个城市或没有年份的数，不在图中。',
  noteGaps: (spans: string) => `${spans}的坐席数没有找到。`,
  alt: (n: { figures: string; span: string; items: string }) =>
    `逐行列出${n.span}的${n.figures}个数，横条从零开始，空心段是区间，箭头表示“超过”。相互矛盾的两个在前。${n.items}。逐行见下表。`,
  altItem: (definition: string, figures: string) => `${definition}：${figures}`,
  altFigure: (year: string, figure: string) => `${year}年${figure}`,
  semicolon: '；',
  heading: {
    seats: (name: string) => name,
    people: (name: string) => `${name}（人）`,
    others: (name: string) => `${name}，其他年份`,
  },
  times: (ratio: string, open: boolean): readonly string[] => [`${ratio}倍`, ...(open ? ['以上'] : [])],
  weak: '只见于文章或转载',
  year: (year: string) => `${year}年`,
  label: (year: string, who: string) => `${year} ${who}`,
  saidFor: (who: string, year: string) => `${who}，${year}年`,
  missing: '没有数字',
  caption: '公布过的客服坐席与从业人数',
  all: '全部',
  columns: {
    definition: { label: '口径', meaning: '来源说的究竟是什么；口径不同的不能相比。' },
    low: { label: '下限', unit: '万' } as { label: string; unit?: string },
    high: { label: '上限', unit: '万' } as { label: string; unit?: string },
    year: { label: '年份', meaning: '数字所指的年份。' },
    publisher: { label: '发布者', meaning: '公布这个数的机构。' },
  },
  sentence: {
    what: (people: string, metric: string) => inBrackets(/席|人员/.test(people) ? people : `${people}的${metric}`),
    seats: '坐席数',
    figure: (figure: Figure): Pick<FigureParts, 'verb' | 'figure'> => ({ figure }),
    missing: (metric: string) => `全国${inBrackets(metric)}`,
    years: (from: number, to: number) => (from === to ? `${from}年` : `${from}至${to}年`),
  },
};

/** Puts the unit or population after the comma into brackets. */
const inBrackets = (name: string): string => name.replace(/，(.*)$/, '（$1）');

/** Who gave which figure for which year. */
export interface PublishedFigure {
  readonly by: string;
  readonly year: string;
  readonly figure: string;
}

export type Say = typeof zh;
