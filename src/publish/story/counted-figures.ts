import { tenureName } from '../../charts/shared/tenure.ts';
import type { Named, Published } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { roundedCount } from '../../i18n/format-rounded.ts';
import { joinList } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodWords } from '../../i18n/period-words.ts';
import { known, linked, plainName } from './story-rows.ts';

/** Staff of an average bank and calls per head, which the charts of banks compute. */
export function bankFigures({ bankYears }: Published, lang: Lang) {
  const of = (id: string) =>
    known(
      bankYears.find(({ metrics }) => Object.values(metrics).some((claim) => claim.id === id)),
      id,
    );
  const each = (id: string) =>
    linked(formatNumber(known(of(id).staffPerInstitution, id), lang), `/charts/bank-headcount/#r-${id}`);
  const head = (id: string) =>
    linked(roundedCount(known(of(id).callsPerHead?.value, id), lang), `/charts/bank-calls/#r-${id}`);
  return {
    perBankMost: each('BHC018'),
    perBankLast: each('BHC022'),
    callsEachFirst: head('BCL013'),
    callsEachLast: head('BCL015'),
  };
}

/** What the chart of adverts draws: counts and medians, because the adverts themselves are not published. */
export function advertFigures({ cityAdverts, experienceAdverts, sources }: Published, lang: Lang) {
  const number = (value: number) => formatNumber(value, lang);
  const drawn = cityAdverts.all.flatMap(({ pay, ...city }) =>
    pay ? [{ ...city, low: pay.byEmployer.low.median }] : [],
  );
  const money = (low: number, high = low) => {
    const bounds = low === high ? { value: low, bound: 'exact' as const } : { low, high, bound: 'between' as const };
    return formatFigure({ unit: 'CNY_month', ...bounds }, lang, 'short');
  };
  const most = Math.max(...drawn.map(({ low }) => low));
  const dearest = drawn.filter(({ low }) => low === most);
  const others = drawn.filter(({ low }) => low < most).map(({ low }) => low);
  const chengdu = known(
    drawn.find(({ city }) => city.id === 'chengdu'),
    'chengdu',
  );
  const band = (id: string) =>
    known(
      experienceAdverts.bands.find(({ set, experience }) => set.id === '2022' && experience.id === id),
      id,
    );
  const [none, some] = [band('none'), band('1-3')];
  const chart = '/charts/pay-by-city/';
  const row = (city: Named) => `${chart}#r-city-${city.id}`;
  const tenure = (id: string) => `/charts/pay-by-city-tenure/#r-adverts-2022-${id}`;
  const range = ({ pay }: typeof none, id: string) => {
    const { low, high } = known(pay, id);
    return linked(money(low.median, high.median), tenure(id));
  };
  const sourceOf = (id: string | undefined) =>
    known(
      sources.find((one) => one.id === id),
      'adverts',
    );
  const dateOf = (id: string | undefined) => periodWords(known(sourceOf(id).published, 'adverts'), lang);
  return {
    adverts: linked(number(drawn.reduce((sum, { withPay }) => sum + withPay, 0)), chart),
    advertCities: linked(number(drawn.length), chart),
    dearest: joinList(
      dearest.map(({ city }) => plainName(city.name[lang])),
      lang,
    ),
    offerDearest: linked(money(most), chart),
    offerOthers: linked(money(Math.min(...others), Math.max(...others)), chart),
    offerChengdu: linked(money(chengdu.low), row(chengdu.city)),
    employersChengdu: linked(number(chengdu.employers), row(chengdu.city)),
    noExperience: range(none, 'none'),
    someExperience: range(some, '1-3'),
    noExperienceAdverts: linked(number(none.withPay), tenure('none')),
    someExperienceAdverts: linked(number(some.withPay), tenure('1-3')),
    advertSite: plainName(sourceOf(cityAdverts.source).publisher[lang]),
    bandSome: tenureName('1-3', lang),
    yearAdverts: dateOf(cityAdverts.source),
    yearExperience: dateOf(none.source),
  };
}
