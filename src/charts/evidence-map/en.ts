import type { Say } from './zh.ts';

const cells = (count: string): string => `${count} ${count === '1' ? 'cell' : 'cells'}`;
const items = (count: string): string => `${count} ${count === '1' ? 'item' : 'items'}`;

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No evidence to draw',
  title: (n) => `Of ${cells(n.cells)} on China, ${n.official}; in ${n.gaps} we looked and found nothing`,
  titleNoGaps: (n) => `Of ${cells(n.cells)} on China, ${n.official}`,
  titleAbroad: (n) => `Of ${cells(n.cells)} from abroad, ${n.official}`,
  official: (count, text) =>
    count === 0
      ? 'none holds an original or official figure'
      : `${text} ${count === 1 ? 'holds' : 'hold'} an original or official figure`,
  titleOnlyGaps: (gaps) => `In ${cells(gaps)} we searched, and not one figure was found`,
  subtitle: (topic, span) =>
    `Whether there is a figure for each measure and year, and from what grade of source${topic ? `; ${topic}` : ''}${span ? `; ${span}` : ''}; a cell is one measure in one year`,
  span: (first, last) => (first === last ? first : `${first}–${last}`),
  groups: {
    payAdvertised: 'pay in adverts',
    payMean: 'claims of mean pay',
    payYear: 'annual pay and its spread',
    payCost: 'cost of staff, pay guides',
    bankStaff: 'bank agents',
    bankCentres: 'bank centres and institutions',
    bankCalls: 'calls to banks',
    bankService: 'connection, satisfaction, speed',
    bankMachines: 'machines’ share at banks',
    leavers: 'leavers’ share, job hopping',
    attrition: 'attrition in China',
    attritionAbroad: 'attrition abroad',
    marketSize: 'smart-service market size',
    marketOther: 'growth, investment, finance',
    shortageRank: 'rank among shortage jobs',
    labourGap: 'vacancies, seekers, gap',
    seats: 'seats and workforce',
    whoWorks: 'size of centres, who works',
    opinion: 'opinions of smart service',
    gripes: 'what people dislike',
    complaints: 'complaints and their share',
    uproar: 'complaint sites and topics',
    reach: 'reaching a person',
    operations: 'people and machines in firms',
    us: 'US agents’ jobs',
  },
  topics: {
    pay: 'pay',
    banks: 'bank contact centres',
    turnover: 'leaving',
    market: 'market',
    demand: 'demand for agents',
    experience: 'what customers meet',
    operations: 'how firms run it',
    us: 'for comparison: United States',
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
  undatedHead: 'no year',
  grades: { A: 'original or official', B: 'press', C: 'repost, second hand', S: 'article only' },
  grade: (grade) => `grade ${grade}`,
  noteGrades:
    'Solid is a sound source: the largest square is the original or an official one (grade A), the smaller the press naming it (grade B). Pale is weaker: a repost or second hand (grade C), and smallest an article only (grade S). Where a cell has several sources, the best is drawn.',
  noteContradicted: (cells) =>
    `Unequal sign: for one measure, period, population and definition, sources give figures that cannot both hold: ${cells}.`,
  noteGaps:
    'Hatched: looked for and not found, or not published by the source. Blank: nothing recorded, which is not to say that nobody published. Cells with figures may lack some too; open one to see.',
  noteFold: 'Quarters and months count with their year, spans with their last year.',
  noteLeft:
    'Statements in words alone count as a cell too. Single job adverts and comparisons with other countries but the United States are not drawn.',
  alt: (n) =>
    `Matrix of measures by year (rows: ${n.rows}), with a record in ${cells(n.cells)}. ${n.finding}; contradicted: ${cells(n.contradicted)}. The table below has every cell.`,
  places: { home: 'China', abroad: 'abroad' },
  control: 'Topic',
  all: 'All',
  abroad: (grade) => `${grade} (abroad)`,
  tipLine: (n) => `${n.name}${n.name ? ': ' : ''}${n.figure} (${n.publisher}, grade ${n.grade})`,
  tipForecast: ', forecast',
  tipNoFigure: 'no figure',
  tipMore: (count) => `and ${count} more`,
  tipGap: (reason, looked) => (looked === undefined ? reason : `${reason}; looked in: ${looked}`),
  cellName: (group, column) => `${group} (${column})`,
  caption: 'Evidence for each measure, year by year',
  columns: {
    topic: { label: 'Topic', meaning: 'Topic it belongs to.' },
    group: { label: 'Measure', meaning: 'What is measured.' },
    place: { label: 'Area', meaning: 'Place the figure is about.' },
    state: { label: 'State', meaning: 'Whether there are figures, gaps, or both.' },
    grade: {
      label: 'Best grade',
      meaning:
        'Grade of the source: A publisher’s own or official, B press naming the report, C mirror or second-hand, S known only from articles.',
    },
    figures: { label: 'Figures published', meaning: 'Number of published figures.' },
    gaps: { label: 'Not found', meaning: 'Number of figures that were looked for and not found.' },
    publishers: { label: 'Publishers', meaning: 'Who published the figures.' },
  },
  sentence: {
    whole: (n) => `On “${n.group}” (${n.column}), “${n.site}” has ${n.parts}.`,
    figures: (count, grade, word) =>
      `${count} published ${count === '1' ? 'figure' : 'figures'}, at best of grade ${grade} (${word})`,
    contradicted: 'some contradicting each other',
    gaps: (count) => `and ${items(count)} looked for in vain`,
    onlyGaps: (count) => `no published figure, and ${items(count)} looked for in vain`,
    earlier: (year) => `before ${year}`,
    comma: ', ',
  },
};
