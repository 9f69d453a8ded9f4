import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No study to draw',
  noRanks: 'Studies were found, but none whose rank has a place',
  title: (n) => `${n.studies} studies disagree: from ${n.most} to ${n.least}`,
  titleOne: (study, place) => `${study}: the job ranks ${place}`,
  subtitle: (span) =>
    `Place of customer service among all occupations by exposure to AI, percentile in each study${span === undefined ? '' : `, ${span}`}; US and ILO occupations, not China`,
  noteRank:
    'Ranks were counted here in each study’s own file, ties sharing the best; percentiles are worked out from rank and number of occupations. Scores cannot be compared between studies, and a rank is a place in one file.',
  noteMeaning:
    '“Exposed” is not “bound to go”: some measure tasks that tools could speed up, some the use of one chatbot, some a chance of computerisation.',
  noteUnplaced: (studies) =>
    `${studies}: how many occupations the file ranks is not known, so the rank is listed and has no place on the axis.`,
  noteSame: (study, note) => `${study}: ${note}`,
  noteWeak: 'Hollow: only a copy made by others was read.',
  noteLicence: (studies) => `No licence was seen for ${studies}; their figures are quoted here, so credit the authors.`,
  alt: (n) =>
    `Dot plot of ${n.studies} rows, a study each, with ${n.rows} points; the axis is the job’s percentile among all occupations, least exposed at the left, most at the right.`,
  altItem: (study, places) => `${study}: ${places}.`,
  altEnd: 'The table below has every row.',
  altRange: (least, most) => `${least} to ${most}`,
  axis: { least: 'least exposed job', middle: 'middle', most: 'most exposed' },
  place: (rank, of) => `${rank} of ${of}`,
  rankOnly: (rank) => `${rank}, of how many is not known`,
  short: (rank) => rank,
  studies: {
    eloundou: 'OpenAI and others (Eloundou)',
    tomlinson: 'Microsoft (Tomlinson)',
    felten: 'Felten, Raj and Seamans',
    anthropic: 'Anthropic',
    gmyrek: 'ILO (Gmyrek)',
    eisfeldt: 'Eisfeldt et al.',
    budget_lab: 'Budget Lab at Yale',
    frey_osborne: 'Frey and Osborne',
  },
  measures: {
    eloundou: (count) => `tasks tools could speed up, ${count} ratings`,
    tomlinson: (count) => `use of a chatbot, ${count} scores`,
    felten: (count) => `abilities AI’s advances touch, ${count} scores`,
    anthropic: () => 'use of one vendor’s model',
    gmyrek: (count) => `task scores, ${count} kindred jobs`,
    eisfeldt: (count) => `tasks generative AI could speed up, ${count} scores`,
    budget_lab: () => 'combines others, no source of its own',
    frey_osborne: () => 'chance of computerisation, before generative AI',
  },
  dated: (what, years) => `${what}, ${years}`,
  caption: 'Rank of customer service in each study',
  columns: {
    percentile: {
      label: 'Percentile',
      derived: true,
      meaning: '0 the least exposed occupation, 100 the most; worked out from rank and number of occupations.',
    },
    occupation: { label: 'Occupation', meaning: 'Title in the classification that the study uses.' },
  },
  tips: {
    percentile: (value) => `percentile ${value} (worked out from the rank)`,
    score: (value, scale) => `score ${value} (${scale})`,
    undated: 'the file has no date',
  },
  sentence: {
    what: (n) => `the rank of ${n.occupation} in ${n.study} (${n.measure})`,
    of: (rank, of) => `${rank} of ${of} occupations`,
    tail: (site) => `counted in its file by “${site}”`,
  },
};
