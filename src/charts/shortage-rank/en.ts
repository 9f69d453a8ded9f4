import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No shortage rank to draw',
  titleBest: ({ inside, found, rank, quarter, cut }) =>
    found === 1
      ? `Agents ranked ${rank} in China’s shortage list in ${quarter}`
      : inside === found
        ? `Agents made China’s shortage top ten in all ${found} quarters${cut ? ' chosen' : ' found'}, at best ${rank}`
        : `In ${inside} of ${found} ${cut ? 'chosen ' : ''}quarters, agents made China’s shortage top ten, at best ${rank}`,
  titleNever: ({ found, cut }) =>
    `Agents never made China’s shortage top ten in the ${found} quarters ${cut ? 'chosen' : 'found'}`,
  subtitle: (span) =>
    `Rank of “customer service administrators” in China’s quarterly list of occupations short of staff${span ? `, ${span[0] === span[1] ? span[0] : `${span[0]} to ${span[1]}`}` : ''}`,
  noteOutside: 'Triangle: absent from that quarter’s top ten; the exact rank was not seen.',
  noteDerived: (quarters) =>
    `That the job was outside the top ten in ${quarters.join(', ')} is deduced from the next quarter’s list and the changes it names.`,
  noteWeak:
    'Hollow dot on a column: the list was read only in reposts, not on the publisher’s own page. Ranks are counted from the printed order.',
  noteGaps: (quarters) => `The list for ${quarters.join(', ')} was not found.`,
  noteEnding: (quarter) =>
    `No national list was found from ${quarter} on, which means neither that it was discontinued nor that the shortage ended.`,
  noteOccupation:
    'The list ranks whole occupations, customer service in every industry included; a rank shows the order of the shortages, not how many people were lacking.',
  alt: (n) =>
    `Column chart by quarter; the higher the column, the nearer the top of the list. From ${n.first} to ${n.last}, ${n.inside} quarters in the top ten and ${n.outside} outside. ${n.best}The table below has every quarter.`,
  altBest: (rank, quarter) => `The best is ${rank} in ${quarter}. `,
  quarterWord: 'Qtr',
  outside: 'outside the top ten that quarter',
  weak: 'read only in reposts',
  missing: 'no rank',
  ending: 'no list found since',
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
