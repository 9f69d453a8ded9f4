import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No study to draw',
  noRanks: 'Studies were found, but no rank that can be placed on the scale',
  title: (n) => `${n.studies} studies disagree: from ${n.most} to ${n.least}`,
  titleOne: (study, place) => `${study}: the job ranks ${place}`,
  subtitle: (span) =>
    `Place of customer service among all occupations by exposure to AI, percentile in each study${span === undefined ? '' : `, ${span}`}; US and ILO occupations, not China`,
  noteRank:
    'We counted the ranks in each study’s own file, giving ties the best rank; percentiles follow from the rank and the number of occupations. Scores cannot be compared across studies, and a rank holds only within its own file.',
  noteMeaning:
    '“Exposed” does not mean “doomed”: some studies measure tasks that tools could speed up, some the actual use of one chatbot, some the probability of computerisation.',
  noteUnplaced: (studies) =>
    `${studies}: the number of occupations in the file is not known, so the rank is listed but not plotted.`,
  noteSame: (study, note) => `${study}: ${note}`,
  noteWeak: 'Hollow: we read only a copy made by others.',
  noteLicence: (studies) =>
    `No licence was seen for ${studies}; only their figures are quoted here, so please credit the authors.`,
  alt: (n) =>
    `Dot plot with one row per study (${n.studies} rows) and ${n.rows} points; the axis is the job’s percentile among all occupations, from least exposed on the left to most on the right.`,
  altItem: (study, places) => `${study}: ${places}.`,
  altEnd: 'The table below has every row.',
  altRange: (least, most) => `${least} to ${most}`,
  axis: { least: 'least exposed job', middle: 'middle', most: 'most exposed' },
  place: (rank, of) => `${rank} of ${of}`,
  rankOnly: (rank) => `${rank}, out of an unknown number`,
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
    felten: (count) => `AI advances by ability, ${count} scores`,
    anthropic: () => 'use of one vendor’s model',
    gmyrek: (count) => `task scores, ${count} related jobs`,
    eisfeldt: (count) => `tasks generative AI could speed up, ${count} scores`,
    budget_lab: () => 'combines others, not a new source',
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
