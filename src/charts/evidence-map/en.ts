import type { EvidenceMapDictionary } from './zh.ts';

const cells = (count: string): string => `${count} ${count === '1' ? 'cell' : 'cells'}`;

/** Words of the chart in English; every number comes in as an argument. */
export const en: EvidenceMapDictionary = {
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
    `Whether there is a figure for each measure and year, and from what grade of source${topic ? `; ${topic.charAt(0).toLowerCase()}${topic.slice(1)}` : ''}${span ? `; ${span}` : ''}; a cell is one measure in one year`,
  span: (first, last) => (first === last ? first : `${first}–${last}`),
  groups: {
    payAdvertised: 'Pay in adverts',
    payMean: 'Claims of mean pay',
    payYear: 'Annual pay and its spread',
    payCost: 'Cost of staff, pay guides',
    bankStaff: 'Bank agents',
    bankCentres: 'Bank centres and institutions',
    bankCalls: 'Calls to banks',
    bankService: 'Connection, satisfaction, speed',
    bankMachines: 'Machines’ share at banks',
    leavers: 'Leavers’ share, job hopping',
    attrition: 'Attrition in China',
    attritionAbroad: 'Attrition abroad',
    marketSize: 'Smart-service market size',
    marketOther: 'Growth, investment, finance',
    shortageRank: 'Rank among shortage jobs',
    labourGap: 'Vacancies, seekers, gap',
    seats: 'Seats and workforce',
    whoWorks: 'Size of centres, who works',
    opinion: 'Opinions of smart service',
    gripes: 'What people dislike',
    complaints: 'Complaints and their share',
    uproar: 'Complaint sites and topics',
    reach: 'Reaching a person',
    operations: 'People and machines in firms',
    us: 'US agents’ jobs',
  },
  topics: {
    pay: 'Pay',
    banks: 'Bank contact centres',
    turnover: 'Leaving',
    market: 'Market',
    demand: 'Demand for agents',
    experience: 'What customers meet',
    operations: 'How firms run it',
    us: 'For comparison: United States',
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
  cellName: (group, column) => `${group.charAt(0).toLowerCase()}${group.slice(1)} (${column})`,
  caption: 'Evidence for each measure, year by year',
  columns: {
    topic: 'Topic',
    group: 'Measure',
    place: 'Area',
    year: 'Year',
    state: 'State',
    grade: 'Best grade',
    figures: 'Figures published',
    gaps: 'Not found',
    publishers: 'Publishers',
  },
};
