import type { PayClaim } from '../../datasets/published.ts';
import { defineChart } from '../old-chart.ts';
import { drawPayTenureProfiles } from './draw.ts';
import { dictionary } from './names.ts';
import type { PayTenureProfilesPicked, PayTenureProfilesRows } from './pick.ts';
import { pickPayTenureProfiles, tenures } from './pick.ts';
import { payTenureProfilesTable } from './table.ts';
import { payTenureProfilesTips } from './tips.ts';
import { payTenureProfilesWords } from './words.ts';

const statistic = 'mean_pay';

/** Does staying pay? The pages that give pay by tenure, each held against its own overall mean. */
export const payTenureProfiles = defineChart<PayTenureProfilesRows, PayTenureProfilesPicked>({
  id: 'pay-tenure-profiles',
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
  controls: ({ claims }, lang) => {
    const say = dictionary[lang].controls;
    const all = { value: 'all', label: say.all };
    const roles = new Map(claims.map(({ role }) => [role.id, role.name[lang]]));
    const cities = new Map(claims.flatMap(({ city }) => (city ? [[city.id, city.name[lang]]] : [])));
    const choices = (found: ReadonlyMap<string, string>) => [
      all,
      ...[...found].map(([value, label]) => ({ value, label })),
    ];
    return [
      { key: 'role', label: say.role, kind: 'choice', choices: choices(roles) },
      { key: 'city', label: say.city, kind: 'choice', choices: choices(cities) },
    ];
  },
  pick: pickPayTenureProfiles,
  words: payTenureProfilesWords,
  table: payTenureProfilesTable,
  tips: payTenureProfilesTips,
  draw: drawPayTenureProfiles,
  cases: {
    real: (rows) => rows,
    none: () => ({ claims: [], gaps: [] }),
    one: ({ claims }) => ({ claims: claims.slice(0, 1), gaps: [] }),
    missing: ({ claims, gaps }) => ({ claims: claims.map((claim) => ({ ...claim, figure: undefined })), gaps }),
  },
  states: {
    role: { role: 'online_kefu' },
    director: { role: 'kefu_director' },
    city: { city: 'wuhan' },
    'nothing-left': { role: 'kefu_director', city: 'wuhan' },
  },
});

const isBand = (claim: PayClaim): boolean => tenures.some((tenure) => tenure === claim.tenure);
