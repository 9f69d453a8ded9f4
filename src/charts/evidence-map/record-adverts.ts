import type { Published } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import type { Figure } from '../../lib/figure.ts';
import type { Recorded } from './evidence.ts';

/** Pay in adverts of whole crawls, which is published as medians alone: of a city, or of a required experience. */
export function recordedAdverts({ cityAdverts, experienceAdverts, sources }: Published): Recorded[] {
  const recordOf = (id: string | undefined, name: Bilingual, figure: Figure): Recorded[] => {
    const source = sources.find((one) => one.id === id);
    if (!source) return [];
    const period = source.year === undefined ? undefined : String(source.year);
    const { grade, publisher } = source;
    const common = { group: 'payAdvertised', flag: 'derived', missing: undefined } as const;
    const item = { ...common, period, name, figure, grade, publisher, source: source.id };
    return [{ item, about: [source.id, name.zh].join('/') }];
  };
  return [
    ...cityAdverts.all.flatMap(({ city, pay }) =>
      pay ? recordOf(cityAdverts.source, city.name, medians(pay.byEmployer)) : [],
    ),
    ...experienceAdverts.bands.flatMap(({ experience, source, pay }) =>
      pay ? recordOf(source, experience.name, medians(pay)) : [],
    ),
  ];
}

type Ends = Readonly<Record<'low' | 'high', { readonly median: number }>>;

const medians = ({ low, high }: Ends): Figure => ({
  ...{ low: low.median, high: high.median },
  ...{ bound: 'between', unit: 'CNY_month' },
});
