import type { Counted, Say } from './zh.ts';

const cells = (count: string): string => `${count} ${count === '1' ? 'cell' : 'cells'}`;
const items = (count: string): string => `${count} ${count === '1' ? 'item' : 'items'}`;

const firstHand = ({ first, firstText }: Counted): string =>
  `${first === 0 ? 'none' : firstText} ${first > 1 ? 'have' : 'has'} a first-hand figure`;

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No evidence to draw',
  title: (n) => `Of ${cells(n.cells)} on agents in China, ${firstHand(n)}`,
  titleBesideUs: (n) => `First-hand figures: ${n.firstText} of ${cells(n.cells)} on China, every US year`,
  titleOthers: (n) => `Of these ${cells(n.cells)}, ${firstHand(n)}`,
  titleOnlyGaps: (gaps) => `${cells(gaps)} searched, and not one figure found`,
  subtitle: (topic, span) =>
    `Whether there is a figure for each measure and year, and how good its source; first-hand: the publisher’s own or official${topic ? `; ${topic}` : ''}${span ? `; ${span}` : ''}; a cell is one measure in one year`,
  span: (first, last) => (first === last ? first : `${first}–${last}`),
  groups: {
    payAdvertised: 'pay in adverts',
    payMean: 'mean pay',
    payYear: 'annual pay',
    payCost: 'cost of staff',
    payOfficial: 'official pay',
    bankStaff: 'bank agents',
    bankCentres: 'bank centres',
    bankCalls: 'calls to banks',
    bankService: 'service levels',
    leavers: 'who leaves',
    attrition: 'attrition, China',
    attritionAbroad: 'attrition, abroad',
    bankMachines: 'bank machines',
    marketSize: 'AI-service market',
    marketOther: 'growth, finance',
    operations: 'firms’ machines',
    effects: 'effects abroad',
    shortageRank: 'shortage rank',
    labourGap: 'vacancies',
    seats: 'seats, staff',
    whoWorks: 'centre sizes',
    opinion: 'views of AI',
    gripes: 'what annoys',
    complaints: 'complaints',
    uproar: 'complaint sites',
    reach: 'human access',
    us: 'US agents’ jobs',
    workforceAbroad: 'agents elsewhere',
  },
  topics: {
    pay: 'pay',
    banks: 'bank contact centres',
    turnover: 'leaving and demand',
    market: 'machines and market',
    customers: 'customer experience',
    elsewhere: 'abroad',
  },
  kinds: {
    contradicted: 'contradicted',
    published: 'figure published',
    interval: 'interval only',
    forecast: 'forecast only',
    relation: 'words, no figure',
    gap: 'looked for, not found',
  },
  columnNames: { earlier: 'earlier', undated: 'no year' },
  year: (year) => year,
  small: (n) => `${cells(n.cells)}, ${n.first === 0 ? 'none' : n.firstText} first-hand`,
  smallHome: 'China',
  smallUs: 'US',
  grades: {
    A: 'first-hand: original or official',
    B: 'press naming it',
    C: 'repost or second-hand',
    S: 'article only',
  },
  keyGrades: { A: 'first-hand', B: 'press', C: 'second-hand', S: 'article only' },
  grade: (grade) => `grade ${grade}`,
  noteGaps: (count) =>
    `Dash: looked for and not found, or not published by the source (${cells(count)}). Blank: nothing recorded, which does not mean that nobody has published.`,
  noteContradicted: (list) =>
    `Unequal sign: for one measure, period, population and definition, sources give figures that cannot both hold: ${list}.`,
  noteGrades:
    'The darker, the better the source: first-hand is the publisher’s own or official (grade A), then the press naming it (B); pale is a repost or second-hand (C), and an outline is known only from an article (S). Where a cell has several sources, the best is drawn. Cells with figures may lack some too; open one to see.',
  noteOthers:
    'Figures from abroad and official pay of all jobs are not about agents in China: drawn for comparison, not counted in the title.',
  noteFold:
    'Quarters and months count with their year, spans with their last year. In adverts, each city or band of experience counts as one figure.',
  noteLeft:
    'Statements in words alone count as a cell too. Single job adverts, minimum wages, pay in Britain and Japan, and estimates of exposure to AI are not drawn.',
  alt: (n) =>
    `Matrix of measures by year (rows: ${n.rows}), with a record in ${cells(n.cells)}. ${n.finding}; contradicted: ${cells(n.contradicted)}. The table below has every cell.`,
  scopes: { home: 'agents in China', others: 'China, all jobs', abroad: 'abroad' },
  control: 'Topic',
  all: 'All',
  tipLine: (n) => `${n.name}${n.name ? ': ' : ''}${n.figure} (${n.publisher}, grade ${n.grade})`,
  tipForecast: ', forecast',
  tipNoFigure: 'no figure',
  tipMore: (count) => `and ${count} more`,
  tipGap: (reason, looked) => (looked === undefined ? reason : `${reason}; looked in: ${looked}`),
  articleFigure: (name, figure) => `${name}: ${figure}`,
  cellName: (group, column) => `${group} (${column})`,
  caption: 'Evidence for each measure, year by year',
  columns: {
    grade: 'Best grade',
    topic: { label: 'Topic', meaning: 'Topic it belongs to.' },
    group: { label: 'Measure', meaning: 'What is measured.' },
    place: {
      label: 'About',
      meaning: 'Whether the figure is about agents in China, as those counted in the title, or about others.',
    },
    state: { label: 'State', meaning: 'Whether there are figures, gaps, or both.' },
    figures: { label: 'Figures published', meaning: 'Number of published figures.' },
    gaps: { label: 'Not found', meaning: 'Number of figures that were looked for and not found.' },
    articles: {
      label: 'Known only from an article',
      meaning: 'Figures known only from an article, with what they are about.',
    },
    publishers: { label: 'Publishers', meaning: 'Who published the figures.' },
  },
  sentence: {
    whole: (n) => `On “${n.group}” (${n.column}), “${n.site}” has ${n.parts}.`,
    figures: (count, grade, word) =>
      `${count} published ${count === '1' ? 'figure' : 'figures'}, at best of grade ${grade} (${word})`,
    contradicted: 'some contradicting each other',
    gaps: (count) => `and ${items(count)} looked for but not found`,
    onlyGaps: (count) => `no published figure, and ${items(count)} looked for but not found`,
    earlier: (year) => `before ${year}`,
    comma: ', ',
  },
};
