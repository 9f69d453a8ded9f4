import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No shortage rank to draw',
  titleBest: (n) =>
    `${n.cut ? 'In the chosen quarters customer' : 'Customer'} service ranked ${n.rank} at best, in ${n.quarter}; ${
      n.outside === 0
        ? 'top ten in every quarter found'
        : `${n.inside} ${n.inside === 1 ? 'quarter' : 'quarters'} in the top ten, ${n.outside} outside`
    }`,
  titleNever: (cut) =>
    `In the shortage lists found${cut ? ' for the chosen quarters' : ''}, customer service never made the top ten`,
  subtitle: (span) =>
    `Rank of “customer service administrators” in China’s quarterly list of the most short occupations, first is shortest${span ? `; ${span[0] === span[1] ? span[0] : `${span[0]} to ${span[1]}`}` : ''}`,
  noteOutside: 'Downward arrow: absent from that quarter’s top ten; the exact rank was not seen.',
  noteDerived: (quarters) =>
    `Hollow: the place in ${quarters.join(', ')} is deduced from the next quarter’s list and the changes it names.`,
  noteWeak:
    'Pale: the list was read only in reposts, not on the publisher’s own page. Ranks are counted from the printed order.',
  noteGaps: (quarters) => `Hatched: the list of ${quarters.join(', ')} was not found.`,
  noteEnding: (quarter) =>
    `No national list was found from ${quarter} on, which means neither that it was discontinued nor that the shortage ended.`,
  noteOccupation:
    'The list ranks whole occupations, customer service in every industry together; a rank tells the order of shortages, not how many people were wanted.',
  alt: (n) =>
    `Rank chart by quarter, first place at the top. From ${n.first} to ${n.last}, ${n.inside} quarters in the top ten and ${n.outside} outside. ${n.best}The table below has every quarter.`,
  altBest: (rank, quarter) => `The best is ${rank} in ${quarter}. `,
  axis: 'Rank',
  quarterWord: 'Qtr',
  outside: 'Outside the top ten, rank not seen',
  ending: 'not found from here on',
  caption: 'Rank of customer service administrators in the shortage list',
  columns: {
    rank: {
      label: 'Rank',
      meaning: 'Place in the ranking of occupations short of staff; empty outside the top ten.',
    },
    where: { label: 'Top ten?', meaning: 'Whether it is in the top ten.' },
  },
  inside: 'in the top ten',
  outsideCell: 'outside the top ten',
  derived: 'deduced',
  to: (first, last) => (first === last ? first : `${first} to ${last}`),
  sentence: {
    what: 'customer service administrators (客户服务管理员)',
    series: 'the rank of customer service administrators in China’s ranking of occupations in shortage',
    ranked: (rank) => ({ verb: 'ranked', figure: `${rank} in China’s ranking of occupations in shortage` }),
    outside: { verb: 'were', figure: 'outside the top ten of China’s ranking of occupations in shortage' },
    missing: 'the rank of customer service administrators in China’s ranking of occupations in shortage',
    span: (from, to) => `from ${from} to ${to}`,
  },
};
