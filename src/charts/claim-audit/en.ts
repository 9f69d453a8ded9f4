import { beginText, capital } from '../../i18n/sentences.ts';
import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No statements were checked',
  title: (n) => `${n.holds} of ${n.total} checked statements ${n.holds === '1' ? 'holds' : 'hold'} as they stand`,
  titleNone: (total, conditional) =>
    `${total === '1' ? 'The 1 checked statement does not hold' : `None of ${total} checked statements holds`}${conditional ? ' as it stands' : ''}`,
  titleChosen: (verdict, count) => `Checked statements with the verdict “${verdict}”: ${count}`,
  subtitle:
    'Statements of the articles and the sources they cite, recomputed from the figures printed; a square is a statement, choose one to read it',
  noteHolds:
    '“Holds” says that the sum is right, not that its figures can be trusted. Results agree if they are within half of the last printed digit.',
  noteConditional:
    '“Holds on a condition”: right on another reading, or with another number at an open end; the reason names the condition.',
  noteRefused:
    '“Does not follow”: its own figures do not give its result, or its source does not bear out what it says.',
  noteDerived: 'What is “recomputed” was computed here; nobody published it.',
  noteRival:
    '“Against” another figure published elsewhere or in the same place; several are given from the least to the greatest.',
  noteContradicted:
    '“Contradicted”: figures published elsewhere do not fit it. At least one is wrong, or they count different things; the other need not be right.',
  noteUnchecked: '“Cannot be checked”: a figure nobody published is missing, or the two sides count different things.',
  alt: (groups, farthest) =>
    `A square for each statement, in rows by verdict: ${groups}. ${farthest === undefined ? '' : `Below, on a log axis, how many times the figure as said the recomputed or rival one is; ${farthest}. `}The table below has every statement, both figures and the reason.`,
  altGroup: (verdict, count) => `${verdict} ${count}`,
  altFarthest: (n) => `farthest off is “${n.statement}”: ${n.times}`,
  verdict: capital,
  control: 'Verdict',
  all: 'All',
  holdsOf: (holds, total) => `${holds} of ${total} hold`,
  linesHead: (count) =>
    count === '1' ? 'The one that is off, and how far' : `Of those that do not hold, the ${count} farthest off`,
  linesChosen: 'As said, and recomputed',
  asSaid: 'as said',
  found: 'recomputed, or printed elsewhere',
  times: (n) => `${n}×`,
  timesSaid: (n) => `${n} times as said`,
  nearer: (count) => `${count} more that do not hold are nearer: choose a verdict to see them.`,
  who: (publisher, article) =>
    article === undefined ? beginText(publisher) : `${beginText(publisher)}, in ${article}`,
  computed: {
    comparison: (number) => `${number} above`,
    level_from_growth: (number) => `${number}, worked back`,
  },
  rival: (figure) => `against ${figure}`,
  noStated: 'no figure',
  noSum: 'no sum to do',
  noResult: 'cannot be computed',
  said: (figure) => `Said: ${figure}`,
  done: (figure) => `recomputed: ${figure}`,
  between: '; ',
  kindHead: 'Sum',
  columns: {
    statement: { label: 'Statement', meaning: 'Statement that is audited.' },
    who: { label: 'Who said it', meaning: 'Who said it.' },
    carrier: { label: 'Where it was read', meaning: 'Page or article in which the statement was read.' },
    stated: { label: 'As said', meaning: 'Result as it was said.' },
    computed: { label: 'Recomputed', meaning: 'Result computed again from rows of data.' },
    times: {
      label: 'Times as said',
      derived: true,
      meaning: 'How many times the figure as said the recomputed or rival one is, computed by us.',
    },
    reason: { label: 'Why', meaning: 'Why the verdict.' },
  },
  caption: 'Checked statements, what recomputing gives, and the verdicts',
  grade: (publisher, grade) => `${publisher} (grade ${grade})`,
  sentence: ({ source, statement, site, verdict, reason }) =>
    `The claim “${statement}” is from ${source}. Checked by “${site}”: ${verdict}. ${reason}`,
};
