import { capital } from '../../i18n/letter-case.ts';
import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No pay by tenure to draw',
  noFigures: 'Pages on pay by tenure were found, but no usable figures',
  noCommon: 'The pages fill too few groups in common to tell whether staying pays',
  agents: { frontline: 'agents', manager: 'managers', director: 'directors' },
  titleLess: (n) =>
    `Staying need not pay: in ${n.cities}, ${n.post} with ${n.last} average no more than those with ${n.first}`,
  titleMore: (n) => `In ${n.cities}, ${n.post} with ${n.last} average more than those with ${n.first}`,
  titleBoth: (n) =>
    `${capital(n.post)} with ${n.last} on the job average less than those with ${n.first} in ${n.less}, more in ${n.more}`,
  titleLevels: (n) =>
    `Mean pay of ${n.post} in ${n.city}: ${n.from} with ${n.first}, ${n.to} with ${n.last} on the job`,
  noteRefused: (n) =>
    `Whether pay in ${n.city} is higher or lower with ${n.last} than with ${n.first} is not stated: ${n.reasons}.`,
  subtitle: (n) =>
    n
      ? `Mean monthly pay (${n.unit}) of each tenure group and its share of the sample, pages of ${n.publishers}, ${n.periods}; at the right, a check of the overall mean`
      : 'Mean monthly pay of each tenure group and its share of the sample; at the right, a check of the overall mean',
  period: (period) => period,
  undated: 'year and sample size not stated',
  heading: (n) => `${n.city} · ${n.role}`,
  shortBands: { '0-1': '<1 yr', '1-3': '1–3', '3-5': '3–5', '5-10': '5–10', '10+': '10+' },
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
  list: (groups) => groups.join('; '),
  listed: (city, band) => `${city}, ${band}`,
  alt: (finding, items) =>
    `Small multiples of dots, one for each page: tenure across, mean monthly pay upwards, dot size the share of the sample. ${finding}. Overall means: ${items.join('; ')}. The table below has the rest.`,
  altNoAudit: (finding) =>
    `Small multiples of dots, one for each page: tenure across, mean monthly pay upwards, dot size the share of the sample. ${finding}.`,
  caption: 'Mean monthly pay and sample share by tenure, and a check of the overall mean',
  columns: {
    tenure: { label: 'Tenure', meaning: 'Group by years on the job.' },
    pay: { label: 'Mean pay', unit: 'CNY a month', meaning: 'Mean monthly pay as the page states it.' },
    weighted: {
      label: 'Weighted by shares',
      unit: 'CNY a month',
      derived: true,
      meaning: 'Mean pay of the groups weighted by the shares that the page states, computed by us.',
    },
    difference: {
      label: 'Printed less weighted',
      unit: 'CNY a month',
      derived: true,
      meaning: 'The mean that the page states, less the mean weighted by its shares.',
    },
  },
  controls: { role: 'Post', city: 'City', all: 'All' },
  tips: {
    share: (share) => `${share} of the sample`,
    audit: (weighted, difference) => `Weighted by shares (derived): ${weighted}; difference ${difference}`,
    outside: { below: 'below every group that has people', above: 'above every group that has people' },
    looked: (place) => `Looked in: ${place}`,
  },
};
