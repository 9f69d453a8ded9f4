import { capital, midSentence } from '../../i18n/sentences.ts';
import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No survey of automated service to draw',
  noFigures: 'Surveys were found, percentages were not',
  titleGripes: (items) => `What annoys most: ${items}`,
  titleArticle: (item) => `Known from an article only: ${item}`,
  titleOthers: (item) => `Said most often: ${item}`,
  item: (n) => `${n.name} (${n.share})`,
  short: {
    gripe_same_answers: 'same answers',
    gripe_stiff_answers: 'stiff answers',
    smart_cs_brings_trouble: 'troublesome services',
  },
  measure: 'Share of respondents giving each answer',
  articleMeasure: 'Shares as an article quotes them',
  subtitle: (n) =>
    `${n.measure}, %${n.surveys ? `, ${n.surveys}` : ''}${n.spans ? `, ${n.spans}` : ''}${n.several ? '; surveys cannot be compared with each other' : ''}`,
  people: 'users of automated service and online respondents',
  year: (year) => year,
  choices: { survey: 'Survey', all: 'All', sort: 'Sort', share: 'By share', name: 'By name' },
  kinds: {
    gripes: 'reasons for annoyance, several allowed',
    article: 'hollow: known from an article only, each about a different group',
    others: 'habits and wishes, not gripes',
  },
  article: 'Figures in an article by Dataway',
  asked: (n) => `${capital(n.kind)}; ${n.sample}`,
  half: 'half',
  ring: 'ring: reposts only',
  sample: (people) => `${people} asked`,
  sampleGap: 'sample size not stated',
  sampleUnknown: 'sample size unknown',
  missing: 'no figure',
  gripe: 'Gripe: ',
  noteMultiple: 'Respondents could choose several reasons, so the shares add up to more than 100%.',
  noteLists:
    'Respondents could choose several reasons, and the surveys offered different lists: neither ranks nor shares can be compared between them.',
  noteArticle: 'Hollow bars: known only from an article by Dataway; the surveys themselves were not found.',
  noteOthers: (survey) =>
    `${survey} published users’ habits and wishes, not reasons for annoyance; they are shown separately.`,
  noteSample: (surveys) => `${surveys}: the parts we read do not state a sample size.`,
  notePictured: (names) =>
    `Not drawn: the iiMedia survey charted by the NetEase Data article. Its percentages appear only in an image; the text gives only an order (${names.join(', ')}), and the year is not stated.`,
  noteWeak: 'Bars that end in a ring: found only on reposted pages.',
  alt: (n) => `Bar chart in ${n.panels} groups, one for each survey. ${n.items}. The table below has every answer.`,
  altItem: (n) => `${n.survey}: the highest is “${n.name}” with ${n.share}`,
  semicolon: '; ',
  caption: 'Surveys of automated service: gripes and related shares',
  columns: {
    kind: { label: 'Kind', meaning: 'Kind of thing the row is about.' },
    item: { label: 'Answer', meaning: 'Answer offered in the survey.' },
    share: { label: 'Share', unit: '%', meaning: 'Share of people who gave this answer.' },
    sample: { label: 'People asked', meaning: 'How many people were asked.' },
  },
  sentence: {
    gripe: (people, answer) => `among ${midSentence(people)}, the share who complained of “${answer}”`,
    other: (people, answer) => `among ${midSentence(people)}, the share for the answer “${answer}”`,
    article: (publisher, answer) => `in a survey by ${publisher}, the share for “${answer}”`,
    verb: 'was',
    top: 'the gripe named most often',
  },
};
