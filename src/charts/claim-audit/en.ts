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
    'Statements in the articles and the sources they cite, recomputed from the printed figures; each square is a statement, select one to read it',
  noteHolds:
    '“Holds” means that the arithmetic is right, not that its figures can be trusted. Results agree if they differ by no more than half of the last printed digit.',
  noteConditional:
    '“Holds on a condition”: right only on another reading, or with another number at an open end; the reason states the condition.',
  noteRefused:
    '“Does not follow”: its own figures do not give its result, or its source does not support what it says.',
  noteDerived: '“Recomputed” figures are ours; nobody published them.',
  noteRival:
    '“Against” gives another figure published elsewhere or in the same place; where there are several, the lowest to the highest.',
  noteContradicted:
    '“Contradicted”: figures published elsewhere do not agree with it. At least one is wrong, or they count different things; the other is not necessarily right.',
  noteUnchecked: '“Cannot be checked”: a figure it needs was not published, or the two sides count different things.',
  alt: (groups, farthest) =>
    `A square for each statement, in rows by verdict: ${groups}. ${farthest === undefined ? '' : `Below, on a log axis, the recomputed or rival figure as a multiple of the one stated; ${farthest}. `}The table below has every statement, both figures and the reason.`,
  altGroup: (verdict, count) => `${verdict} ${count}`,
  altFarthest: (n) => `farthest off is “${n.statement}”: ${n.times}`,
  verdict: capital,
  control: 'Verdict',
  all: 'All',
  holdsOf: (holds, total) => `${holds} of ${total} hold`,
  linesHead: (count) =>
    count === '1' ? 'The one that is off, and how far' : `Of those that do not hold, the ${count} farthest off`,
  linesChosen: 'Stated and recomputed',
  asSaid: 'stated',
  found: 'recomputed, or printed elsewhere',
  times: (n) => `${n}×`,
  timesSaid: (n) => `${n} times the one stated`,
  nearer: (count) => `${count} more that do not hold are closer: choose a verdict to see them.`,
  who: (publisher, article) =>
    article === undefined ? beginText(publisher) : `${beginText(publisher)}, in ${article}`,
  computed: {
    comparison: (number) => `${number} above`,
    level_from_growth: (number) => `${number}, worked back`,
  },
  rival: (figure) => `against ${figure}`,
  noStated: 'no figure',
  noSum: 'not a calculation',
  noResult: 'cannot be computed',
  said: (figure) => `Stated: ${figure}`,
  done: (figure) => `recomputed: ${figure}`,
  between: '; ',
  kindHead: 'Calculation',
  columns: {
    statement: { label: 'Statement', meaning: 'Statement that was checked.' },
    who: { label: 'Who said it', meaning: 'Person or body that made the statement.' },
    carrier: { label: 'Where it was read', meaning: 'Page or article in which the statement was read.' },
    stated: { label: 'As stated', meaning: 'Result as it was stated.' },
    computed: { label: 'Recomputed', meaning: 'Result computed again from rows of data.' },
    times: {
      label: 'Times the one stated',
      derived: true,
      meaning: 'The recomputed or rival figure divided by the one stated, computed by us.',
    },
    reason: { label: 'Why', meaning: 'Reason for the verdict.' },
  },
  caption: 'Checked statements, what recomputing gives, and the verdicts',
  grade: (publisher, grade) => `${publisher} (grade ${grade})`,
  sentence: ({ source, statement, site, verdict, reason }) =>
    `The claim “${statement}” is from ${source}. Checked by “${site}”: ${verdict}. ${reason}`,
};
