import { formatFigure } from '../i18n/format-figure.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { joinList } from '../i18n/join-list.ts';
import type { Lang } from '../i18n/lang.ts';
import { unitStyle } from '../i18n/units.ts';
import type { Claim, PayClaim, Published, TurnoverClaim } from '../datasets/published.ts';
import { periodYear } from '../lib/period-year.ts';
import { pickBankHeadcount } from './bank-headcount/pick.ts';
import { keyFigureWords } from './key-figure-words.ts';
import { pickMarketSizeSpread } from './market-size-spread/pick.ts';
import { isWeak } from './shared/weak.ts';

/** A number that the site is asked for most, with what it needs to be read right. */
export interface KeyFigure {
  /** Permanent, as the history of published figures names it. */
  readonly id: string;
  readonly label: string;
  /** The number with its unit, and its bound in words; that there is none worth naming, where that is the finding. */
  readonly text: string;
  /** Year or years, as a reader would say it; undefined where the source gives none. */
  readonly period: string | undefined;
  /** What to know beside it: who is at which end, what it was counted over, what is published instead. */
  readonly boundNote: string | undefined;
  /** Ids of its sources. */
  readonly sources: readonly string[];
  /** Chart that shows it, and the row of that chart's table. */
  readonly chart: string;
  readonly row: string;
  /** Only second-hand pages or the articles carry it. */
  readonly weak: boolean;
}

/** The figures above the dashboard, each found by rule; one whose rows are absent is left out. None states a change. */
export function keyFigures(published: Published, lang: Lang): KeyFigure[] {
  const figures = [
    newcomerPay(published, lang),
    bankStaff(published, lang),
    turnoverRate(published, lang),
    marketSize(published, lang),
  ];
  return figures.filter((figure) => figure !== undefined);
}

/** What adverts promise newcomers, as published by city: the lowest figure, and the highest bound. */
function newcomerPay({ pay }: Published, lang: Lang): KeyFigure | undefined {
  const say = keyFigureWords[lang];
  const claims = pay.filter(
    (claim) => claim.tenure === '0-1' && claim.statistic.id === 'advertised_median' && claim.city,
  );
  const newest = latest(claims);
  const ofPeriod = claims.filter((claim) => claim.period === newest?.period);
  const exact = ofPeriod.filter((claim) => claim.figure?.value !== undefined).sort((a, b) => size(a) - size(b));
  const open = ofPeriod.filter((claim) => claim.figure?.bound === 'at_least').sort((a, b) => size(b) - size(a));
  const lowest = exact[0];
  const highest = open.filter((claim) => size(claim) === size(open[0]));
  const top = highest[0];
  const claim = lowest ?? top;
  if (!claim?.figure) return undefined;
  const cities = (list: readonly PayClaim[]) =>
    joinList(
      list.flatMap((one) => (one.city ? [one.city.name[lang]] : [])),
      lang,
    );
  const both = lowest?.figure && top?.figure && lowest.figure.unit === top.figure.unit && size(lowest) < size(top);
  return {
    id: 'newcomer-pay',
    label: say.newcomerPay,
    text: both
      ? unitStyle(claim.figure.unit, lang).pattern.replace(
          '{n}',
          say.upTo(formatFigure(lowest.figure, lang, 'bare'), formatFigure(top.figure, lang, 'bare')),
        )
      : formatFigure(claim.figure, lang),
    period: claim.period === undefined ? undefined : say.year(claim.period),
    boundNote: both ? say.lowAndHigh(cities([lowest]), cities(highest)) : cities(lowest ? [lowest] : highest),
    sources: [claim.source],
    chart: 'pay-by-city-tenure',
    row: claim.id,
    weak: isWeak(claim),
  };
}

/** Staff of bank contact centres in the last published year, and the banks it was counted in. */
function bankStaff({ bankYears }: Published, lang: Lang): KeyFigure | undefined {
  const say = keyFigureWords[lang];
  const { last } = pickBankHeadcount({ years: bankYears, gaps: [] }, {});
  if (!last?.claim.figure) return undefined;
  return {
    id: 'bank-staff',
    label: say.bankStaff,
    text: formatFigure(last.claim.figure, lang),
    period: say.year(String(last.year)),
    boundNote: last.institutions ? say.surveyed(formatNumber(last.institutions.count, lang)) : undefined,
    sources: [last.claim.source],
    chart: 'bank-headcount',
    row: last.claim.id,
    weak: last.weak,
  };
}

/**
 * How many agents leave in a year, in China: the newest rate of a source that can be checked; else that there is none,
 * with the rates that were seen and the share of leavers that is often taken for one.
 */
function turnoverRate({ turnover }: Published, lang: Lang): KeyFigure | undefined {
  const say = keyFigureWords[lang];
  const home = turnover.filter(({ place, figure }) => place.id === 'CN' && figure);
  const rates = home.filter(({ definition }) => definition.id === 'attrition_year').sort((a, b) => size(a) - size(b));
  const share = latest(home.filter(({ definition }) => definition.id === 'leaver_share'));
  const sound = latest(rates.filter((claim) => !isWeak(claim)));
  const claim = sound ?? rates[0] ?? share;
  if (!claim?.figure) return undefined;
  const figures = (claims: readonly TurnoverClaim[]) =>
    joinList(
      claims.flatMap(({ figure }) => (figure ? [formatFigure(figure, lang)] : [])),
      lang,
    );
  const instead = [
    ...(rates.length > 0 ? [say.doubtful(figures(rates))] : []),
    ...(share ? [say.leavers(share.metric.name[lang], figures([share]), share.period)] : []),
  ];
  return {
    id: 'turnover-rate',
    label: say.turnoverRate,
    text: sound ? figures([sound]) : say.noSoundRate,
    period: sound?.period === undefined ? undefined : say.year(sound.period),
    boundNote: sound ? undefined : instead.join(say.semicolon),
    sources: [...new Set((sound ? [sound] : [...rates, ...(share ? [share] : [])]).map(({ source }) => source))],
    chart: 'turnover-measures',
    row: claim.id,
    weak: sound === undefined,
  };
}

/** Both ends of the newest year for which two named publishers gave a size. */
function marketSize({ market, marketSpread }: Published, lang: Lang): KeyFigure | undefined {
  const say = keyFigureWords[lang];
  const sizes = market.filter((claim) => claim.metric === 'market_size');
  const { spread } = pickMarketSizeSpread({ sizes, shares: [], named: marketSpread.named, all: marketSpread.all });
  const [low, high] = [spread?.low.claim, spread?.high.claim];
  if (!spread || !low?.figure || !high?.figure) return undefined;
  return {
    id: 'market-size',
    label: say.marketSize,
    text: formatFigure(
      { low: spread.low.size, high: spread.high.size, bound: 'between', unit: high.figure.unit },
      lang,
    ),
    period: say.year(String(spread.high.year)),
    boundNote: say.spread(low.publisher[lang], high.publisher[lang], formatNumber(spread.ratio, lang, 1)),
    sources: [high.source],
    chart: 'market-size-spread',
    row: high.id,
    weak: isWeak(low) || isWeak(high),
  };
}

/** The claim of the newest period. */
const latest = <C extends Claim & { readonly period: string | undefined }>(claims: readonly C[]): C | undefined =>
  [...claims].sort((a, b) => yearOf(b) - yearOf(a))[0];

const yearOf = ({ period }: { readonly period: string | undefined }): number =>
  period === undefined ? 0 : periodYear(period);

const size = (claim: Claim | undefined): number => claim?.figure?.value ?? claim?.figure?.low ?? 0;
