import type { PayTenureProfilesDictionary } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: PayTenureProfilesDictionary = {
  none: 'No pay by tenure to draw',
  noFigures: 'Pages on pay by tenure were found, but no usable figures',
  noCommon: 'The pages fill too few groups in common to tell whether staying pays',
  agents: { frontline: 'agents', manager: 'managers', director: 'directors' },
  titleLess: (n) =>
    `Staying need not pay: in ${n.cities}, ${n.post} with ${n.last} average no more than those with ${n.first}`,
  titleMore: (n) => `In ${n.cities}, ${n.post} with ${n.last} average more than those with ${n.first}`,
  titleBoth: (n) =>
    `${n.post.charAt(0).toUpperCase()}${n.post.slice(1)} with ${n.last} on the job average less than those with ${n.first} in ${n.less}, more in ${n.more}`,
  subtitle: (n) =>
    n
      ? `Mean monthly pay (${n.unit}) of each tenure group and its share of the sample, pages of ${n.publishers}, ${n.periods}; at the right, a check of the overall mean`
      : 'Mean monthly pay of each tenure group and its share of the sample; at the right, a check of the overall mean',
  period: (period) => period,
  undated: 'year and sample size not stated',
  heading: (n) => `${n.city} · ${n.role}`,
  bands: {
    '0-1': 'under 1 year',
    '1-3': '1–3 years',
    '3-5': '3–5 years',
    '5-10': '5–10 years',
    '10+': '10 years and over',
    all: 'all tenures',
  },
  shortBands: { '0-1': '<1 yr', '1-3': '1–3', '3-5': '3–5', '5-10': '5–10', '10+': '10+' },
  axis: 'CNY a month',
  share: (share) => share,
  shareAxis: 'share',
  noShare: 'n.s.',
  nobody: 'nobody',
  empty: 'nobody in it',
  missingPay: 'pay missing',
  missing: 'no figure',
  auditHead: 'mean',
  printed: (pay) => `Printed ${pay}`,
  weighted: (pay) => `Weighted ${pay} (derived)`,
  difference: (difference) => `Difference ${difference}`,
  noteOutside: {
    below: (n) =>
      `The page on ${n.city} contradicts itself: its overall mean, ${n.printed}, is below every group that has people; weighted by shares they come to ${n.weighted} (derived).`,
    above: (n) =>
      `The page on ${n.city} contradicts itself: its overall mean, ${n.printed}, is above every group that has people; weighted by shares they come to ${n.weighted} (derived).`,
  },
  noteAudit: (items) => `The other pages’ overall means do not match either: ${items.join('; ')}.`,
  noteAuditItem: (n) => `${n.city} prints ${n.printed}, weighted ${n.weighted}`,
  noteWeighted:
    'The weighted mean is our derivation: each group’s mean times its share, over the sum of the shares; groups without people or pay are out. Shares are rounded, so a gap of some tens is no contradiction.',
  notePeopleless: (groups) =>
    `Hollow: ${groups}. The page gives these groups no share of the sample and prints their pay all the same.`,
  noteEmpty: (groups) => `Hatched: ${groups}. The page lists the group without a usable pay.`,
  noteArea:
    'The larger a dot, the larger its share of the sample. Groups are not joined: they are not the same people.',
  noteApart: 'Posts that lead others have a scale of their own and are not compared with frontline agents.',
  noteWeak: 'The pages are made by a program and no second source can check them: a lead, no more.',
  listed: (city, band) => `${city}, ${band}`,
  alt: (finding, items) =>
    `Small multiples of dots, one for each page: tenure across, mean monthly pay upwards, dot size the share of the sample. ${finding}. Overall means: ${items.join('; ')}. The table below has the rest.`,
  altNoAudit: (finding) =>
    `Small multiples of dots, one for each page: tenure across, mean monthly pay upwards, dot size the share of the sample. ${finding}.`,
  caption: 'Mean monthly pay and sample share by tenure, and a check of the overall mean',
  columns: {
    city: 'City',
    role: 'Post',
    tenure: 'Tenure',
    pay: 'Mean pay (CNY a month)',
    share: 'Share of sample (%)',
    weighted: 'Weighted by shares (CNY a month, derived)',
    difference: 'Printed less weighted (CNY a month, derived)',
    publisher: 'Source',
    period: 'Period',
    grade: 'Grade',
  },
  controls: { role: 'Post', city: 'City', all: 'All' },
  tips: {
    share: (share) => `${share} of the sample`,
    audit: (weighted, difference) => `Weighted by shares (derived): ${weighted}; difference ${difference}`,
    outside: { below: 'below every group that has people', above: 'above every group that has people' },
    looked: (place) => `Looked in: ${place}`,
  },
};
