import { group as groupBy } from 'd3';
import type { Published, Claim, Gap, Named } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import type { Figure } from '../../lib/figure.ts';
import type { Recorded, Evidence } from './evidence.ts';
import type { GroupId, Recorder } from './pick-groups.ts';
import { groupOf, groupRules } from './pick-groups.ts';
import { figureEnds } from '../../lib/figure.ts';

/** Pay in adverts of whole crawls, of which only medians are published: by city, or by required experience. */
function recordedAdverts({ cityAdverts, experienceAdverts, sources }: Published): Recorded[] {
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

/** Reasons of gaps that mean that a figure was looked for and not found. */
const notThere = ['not_found', 'not_published', 'not_in_release', 'empty_group'];

const homePlace = 'CN';

/** Claims and gaps, each with its row of the map and its subject. */
function recorded(published: Published): Recorded[] {
  const { pay, officialPay, bankYears, singleBanks, turnover, market } = published;
  const { rows, usYears, workforceAbroad, sources, gaps } = published;
  return [
    ...pay.map((claim) => {
      const { statistic, city, place, role, tenure, relation } = claim;
      const about = [statistic.id, city?.id, place?.zh, role.id, tenure, relation?.id];
      return fromClaim(
        claim,
        groupOf('salaries', statistic.id),
        claim.period,
        ofWhom(statistic.name, city?.name ?? place),
        about,
      );
    }),
    ...recordedAdverts(published),
    ...officialPay.byPost.flatMap(({ post, points }) =>
      points.map(({ claim }) => fromClaim(claim, 'payOfficial', claim.period, post.name, [post.id])),
    ),
    ...bankYears.flatMap(({ year, metrics }) =>
      Object.entries(metrics).map(([metric, claim]) =>
        fromClaim(claim, groupOf('bank-centres', metric), String(year), undefined, [metric]),
      ),
    ),
    ...singleBanks.map((claim) =>
      fromClaim(claim, 'bankMachines', String(claim.year), ofWhom(claim.metric.name, claim.institution), [
        ...[claim.metric.id, claim.institution.zh],
      ]),
    ),
    ...turnover.map((claim) => {
      const { metric, definition, place, population, period } = claim;
      const group = groupOf('turnover', metric.id, place.id !== homePlace);
      return fromClaim(claim, group, period, metric.name, [metric.id, definition.id, place.id, population.zh]);
    }),
    ...market.map((claim) => {
      const { metric, scope, population, period } = claim;
      return fromClaim(claim, groupOf('market-size', metric), period, population, [metric, scope.id, population.zh]);
    }),
    ...rows.demand.map((claim) => fromPopulation(claim, 'demand')),
    ...rows.experience.map((claim) => fromPopulation(claim, 'experience')),
    ...rows.operations.map((claim) => fromPopulation(claim, 'operations')),
    ...rows['machine-effects'].map((claim) => {
      const { measure, population, period } = claim;
      return fromClaim(claim, 'effects', period, measure.name, [measure.id, population.zh]);
    }),
    ...usYears.map(({ year, employment, flag, grade, source }): Recorded => {
      const figure: Figure | undefined =
        employment === undefined ? undefined : { value: employment, bound: 'exact', unit: 'job' };
      const publisher = sources.find((one) => one.id === source)?.publisher;
      const common = { name: undefined, missing: undefined, group: 'us' as const };
      const item = { ...common, period: String(year), figure, flag, grade, source, publisher };
      return { item, about: `employment/${year}` };
    }),
    ...workforceAbroad.flatMap(({ place, claims }) =>
      claims.map((claim) =>
        fromClaim(claim, 'workforceAbroad', String(claim.year), place.name, [claim.series.id, claim.area?.id]),
      ),
    ),
    ...gaps.flatMap(fromGap),
  ];
}

interface OfPopulation extends Claim {
  readonly metric: Named;
  readonly population: Bilingual;
  readonly period: string | undefined;
}

function fromPopulation(claim: OfPopulation, table: Recorder): Recorded {
  const { metric, population, period, grade } = claim;
  // A figure that only an article has is named in full, as no other page names it.
  const name = grade === 'S' ? ofWhom(metric.name, population) : metric.name;
  return fromClaim(claim, groupOf(table, metric.id), period, name, [metric.id, population.zh]);
}

const ofWhom = (name: Bilingual, whom: Bilingual | undefined): Bilingual =>
  whom ? { zh: `${name.zh} · ${whom.zh}`, en: `${name.en} · ${whom.en}` } : name;

function fromClaim(
  claim: Claim,
  group: GroupId,
  period: string | undefined,
  name: Bilingual | undefined,
  about: readonly (string | undefined)[],
): Recorded {
  const { figure, flag, grade, publisher, source } = claim;
  const key = [group, period, figure?.unit, ...about].join('/');
  const item = { group, period, name, figure, flag, grade, publisher, source, missing: undefined };
  return { item, about: key };
}

const recorders: readonly Recorder[] = [...new Set(Object.values(groupRules).map(({ table }) => table))];

function fromGap({ table, metric, period, reason, looked }: Gap): Recorded[] {
  const recorder = recorders.find((name) => name === table);
  if (!recorder || !notThere.includes(reason.id)) return [];
  const unknown = { name: undefined, figure: undefined, flag: undefined, grade: undefined };
  const nobody = { publisher: undefined, source: undefined };
  const item: Evidence = {
    ...unknown,
    ...nobody,
    group: groupOf(recorder, metric),
    period,
    missing: { reason: reason.name, looked },
  };
  return [{ item, about: undefined }];
}

/** All claims and gaps of the tables that the map covers, as one flat list. */
export function toEvidence(published: Published): Evidence[] {
  const all = recorded(published);
  const sameThings = [...groupBy(all, ({ about }) => about).values()];
  const contradicted = new Set(sameThings.filter(areAtOdds).flat());
  return all.map((one) => (contradicted.has(one) ? { ...one.item, contradicted: true } : one.item));
}

/** Whether any two figures on exactly the same subject cannot both hold. */
const areAtOdds = (same: readonly Recorded[]): boolean =>
  same.some(({ item: a }) => same.some(({ item: b }) => a.source !== b.source && excludes(a.figure, b.figure)));

function excludes(a: Figure | undefined, b: Figure | undefined): boolean {
  if (!a || !b) return false;
  const [one, other] = [figureEnds(a), figureEnds(b)];
  return (one.high ?? Infinity) < (other.low ?? -Infinity) || (other.high ?? Infinity) < (one.low ?? -Infinity);
}
