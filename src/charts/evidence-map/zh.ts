import type { CellKind } from './pick.ts';
import type { ColumnWords } from '../column-words.ts';
import type { GroupId, Topic } from './pick-groups.ts';

/** Names as they stand in a sentence; at most nine characters, so that they fit beside their cells on a phone. */
const groups: Readonly<Record<GroupId, string>> = {
  payAdvertised: '招聘里写的薪资',
  payMean: '平均月薪的说法',
  payYear: '年薪和收入分布',
  payCost: '用人成本与指导价',
  payOfficial: '各类岗位官方工资',
  bankStaff: '银行客服人数',
  bankCentres: '银行客服中心数',
  bankCalls: '银行客服的来电量',
  bankService: '接通率与满意度',
  leavers: '离职占比与跳槽',
  attrition: '中国的流失率',
  attritionAbroad: '国外的流失率',
  bankMachines: '银行里的机器',
  marketSize: '智能客服市场规模',
  marketOther: '增速、投资与融资',
  operations: '企业怎么用机器',
  effects: '国外机器的效果',
  shortageRank: '“最缺工”名次',
  labourGap: '招聘、求职与缺口',
  seats: '坐席与从业人数',
  whoWorks: '中心规模与人员',
  opinion: '怎么看智能客服',
  gripes: '不满在哪里',
  complaints: '投诉件数与占比',
  uproar: '投诉平台与话题',
  reach: '找不找得到人工',
  us: '美国的客服岗位',
  workforceAbroad: '别国的客服人数',
};

/** Names as they stand in a sentence. */
const topics: Readonly<Record<Topic, string>> = {
  pay: '薪资',
  banks: '银行客服中心',
  turnover: '流失与用工',
  market: '机器与市场',
  customers: '用户体验',
  elsewhere: '国外',
};

const kinds: Readonly<Record<CellKind, string>> = {
  contradicted: '互相矛盾',
  published: '有数字',
  interval: '只有区间',
  forecast: '只有预测',
  relation: '有说法、没有数字',
  gap: '找过，没有找到',
};

const figures: ColumnWords = { label: '公布的数', unit: '条', meaning: '公布了多少个数。' };
const gaps: ColumnWords = { label: '没找到的', unit: '条', meaning: '找过而没有找到的数。' };

/** A number of cells, and how many of them have a first-hand figure. */
export interface Counted {
  readonly cells: string;
  readonly first: number;
  readonly firstText: string;
}

const firstHand = ({ first, firstText }: Counted): string =>
  first === 0 ? '没有一格有一手数字' : `${firstText}格有一手数字`;

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的证据',
  title: (n: Counted) => `中国客服的${n.cells}格里，${firstHand(n)}`,
  titleBesideUs: (n: Counted) => `中国客服${n.cells}格里，${firstHand(n)}，美国年年都有`,
  titleOthers: (n: Counted) => `这${n.cells}格里，${firstHand(n)}`,
  titleOnlyGaps: (gaps: string) => `${gaps}格都找过，没有找到一个数字`,
  subtitle: (topic: string | undefined, span: string | undefined) =>
    `每项指标逐年有没有数字、来源有多可靠；一手指发布者自己或官方${topic ? `；${topic}` : ''}${span ? `；${span}` : ''}；一格是一项指标的一年`,
  span: (first: string, last: string) => (first === last ? `${first}年` : `${first}–${last}年`),
  groups,
  topics,
  kinds,
  columnNames: { earlier: '更早', undated: '年份不明' },
  year: (year: string) => `${year}年`,
  small: (n: Counted) => `${n.cells}格，${firstHand(n)}`,
  smallHome: '中国',
  smallUs: '美国',
  grades: { A: '一手：原始或官方', B: '媒体点名转述', C: '转载或二手', S: '只见于文章' },
  keyGrades: { A: '一手', B: '媒体', C: '转载', S: '仅见于文章' },
  grade: (grade: string) => `等级${grade}`,
  noteGaps: (cells: string) =>
    `短横：专门找过而没有找到，或来源没有公布，共${cells}格。空格：没有记录，不等于没有人公布过。`,
  noteContradicted: (cells: string) => `不等号：同一指标、同一时期、同一对象、同一口径，不同来源的数对不上：${cells}。`,
  noteGrades:
    '颜色越深来源越可靠：一手为发布者自己或官方（等级A），其次为点名转述的媒体（B），浅色为转载或二手（C），空心只见于文章（S）。一格里有几个来源时，按最好的画；有数字的格里也可能还缺几项，点开可见。',
  noteOthers: '国外的数字和各类岗位的官方工资不是中国客服的数字，画在一起对照，标题里不计。',
  noteFold: '季度和月份并入当年，跨年的记在最后一年。广告薪资一格里，一个城市或一段经验算一条。',
  noteLeft: '有说法、没有数字的也算一格。逐条招聘广告、最低工资、英国和日本的工资、职业受AI影响的测算没有画进来。',
  alt: (n: { rows: string; cells: string; finding: string; contradicted: string }) =>
    `矩阵图，${n.rows}行指标，列为年份，共${n.cells}格有记录。${n.finding}；互相矛盾的有${n.contradicted}格。逐格见下表。`,
  scopes: { home: '中国客服', others: '中国，不限客服', abroad: '国外' },
  control: '题目',
  all: '全部',
  tipLine: (n: { name: string; figure: string; publisher: string; grade: string }) =>
    `${n.name}${n.name ? '：' : ''}${n.figure}（${n.publisher}，等级${n.grade}）`,
  tipForecast: '，预测',
  tipNoFigure: '没有数字',
  tipMore: (count: string) => `另有${count}条`,
  tipGap: (reason: string, looked: string | undefined) =>
    looked === undefined ? reason : `${reason}；找过：${looked}`,
  articleFigure: (name: string, figure: string) => `${name} ${figure}`,
  cellName: (group: string, column: string) => `${group}（${column}）`,
  caption: '每项指标逐年的证据',
  columns: {
    grade: '最好的等级',
    topic: { label: '题目', meaning: '属于哪个题目。' },
    group: { label: '指标', meaning: '指标。' },
    place: { label: '范围', meaning: '数字说的是中国客服，还是别的；只有前者计入标题。' },
    state: { label: '状态', meaning: '有数字、只有空白，还是两者都有。' },
    figures,
    gaps,
    articles: { label: '只见于文章的数', meaning: '只见于文章转述的数，连同它说的是什么。' },
    publishers: { label: '发布者', meaning: '公布这些数的机构。' },
  },
  sentence: {
    whole: (n: { site: string; group: string; column: string; parts: string }) =>
      `据“${n.site}”检索，关于“${n.group}”（${n.column}），${n.parts}。`,
    figures: (count: string, grade: string, word: string) =>
      `收录到公布的数字${count}条，最可靠的一条是等级${grade}（${word}）`,
    contradicted: '其中有互相矛盾的',
    gaps: (count: string) => `另有${count}项找过而没有找到`,
    onlyGaps: (count: string) => `${count}项都找过，没有找到公布的数字`,
    earlier: (year: string) => `${year}年以前`,
    comma: '，',
  },
};

export type Say = typeof zh;
