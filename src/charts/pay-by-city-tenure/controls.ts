import type { Named } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Choice, Control } from '../chart.ts';
import { definitions, tenures } from './bands.ts';
import type { Say } from './names.ts';
import { bandName, dictionary } from './names.ts';
import type { PayByCityTenureRows } from './pick.ts';
import { definitionOf } from './to-groups.ts';

/** One city, one band of years, one post, one measure, and the order of the rows; only what has rows can be chosen. */
export function payByCityTenureControls({ claims, gaps }: PayByCityTenureRows, lang: Lang): Control[] {
  const { controls, measures }: Say = dictionary[lang];
  const filter = (key: 'city' | 'tenure' | 'role' | 'statistic', choices: readonly Choice[]): Control => ({
    key,
    label: controls[key],
    kind: 'choice',
    choices: [{ value: 'all', label: controls.all }, ...choices],
  });
  const bands = tenures.filter((tenure) => [...claims, ...gaps].some((row) => row.tenure === tenure));
  const measured = definitions.filter((definition) => claims.some((claim) => definitionOf(claim) === definition));
  const sorts = (['pay', 'name', 'figures'] as const).map((value) => ({ value, label: controls.sorts[value] }));
  return [
    filter(
      'city',
      named(
        [...claims, ...gaps].flatMap((row) => row.city ?? []),
        lang,
      ),
    ),
    {
      ...filter(
        'tenure',
        bands.map((value) => ({ value, label: bandName(value, lang) })),
      ),
      ...(bands.length > 1 ? { steps: controls.steps } : {}),
    },
    filter(
      'role',
      named(
        claims.map((claim) => claim.role),
        lang,
      ),
    ),
    filter(
      'statistic',
      measured.map((value) => ({ value, label: measures[value] })),
    ),
    { key: 'sort', label: controls.sort, kind: 'choice', choices: sorts },
  ];
}

const named = (all: readonly Named[], lang: Lang): Choice[] =>
  [...new Map(all.map((one) => [one.id, one.name[lang]]))].map(([value, label]) => ({ value, label }));
