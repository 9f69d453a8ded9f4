import type { PayClaim } from '../../datasets/published.ts';
import type { Control } from '../chart.ts';
import { defineChart } from '../chart.ts';
import { tenures } from '../shared/tenure.ts';
import { drawPayTenureProfiles } from './draw.ts';
import type { PayTenureProfilesPicked, PayTenureProfilesRows } from './pick.ts';
import { pickPayTenureProfiles } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

const statistic = 'mean_pay';

/** Does staying pay? The pages that give pay by tenure, each held against its own overall mean. */
export const chart = defineChart<PayTenureProfilesRows, PayTenureProfilesPicked, Say>({
  id: 'pay-tenure-profiles',
  topic: 'pay',
  hue: 'people',
  question: { zh: '干得久，挣得多吗？', en: 'Does staying pay?' },
  name: { zh: '年限与薪资', en: 'Pay by years on the job' },
  tables: ['salaries'],
  rows: ({ pay, gaps }) => {
    const means = pay.filter((claim) => claim.statistic.id === statistic);
    const byTenure = new Set(means.filter(isBand).map(({ source }) => source));
    return {
      claims: means.filter((claim) => byTenure.has(claim.source) && (isBand(claim) || claim.tenure === 'all')),
      gaps: gaps.filter((gap) => gap.table === 'salaries' && gap.metric === statistic && gap.tenure !== 'all'),
    };
  },
  controls: ({ claims }, { lang, say }) => {
    const { all, role, city } = say.controls;
    const choice = (key: string, label: string, found: ReadonlyMap<string, string>): Control => ({
      ...{ key, label, kind: 'choice' },
      choices: [{ value: 'all', label: all }, ...[...found].map(([value, name]) => ({ value, label: name }))],
    });
    return [
      choice('role', role, new Map(claims.map((claim) => [claim.role.id, claim.role.name[lang]]))),
      choice('city', city, new Map(claims.flatMap((one) => (one.city ? [[one.city.id, one.city.name[lang]]] : [])))),
    ];
  },
  pick: pickPayTenureProfiles,
  text,
  table,
  tips,
  draw: drawPayTenureProfiles,
  states: {
    role: { role: 'online_kefu' },
    director: { role: 'kefu_director' },
    city: { city: 'wuhan' },
    'nothing-left': { role: 'kefu_director', city: 'wuhan' },
  },
});

const isBand = (claim: PayClaim): boolean => tenures.some((tenure) => tenure === claim.tenure);
