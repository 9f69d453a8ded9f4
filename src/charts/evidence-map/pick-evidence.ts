import { group as groupBy } from 'd3';
import type { Claim, Gap, Named, Published } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import type { Figure, Flag, Grade } from '../../lib/figure.ts';
import { figureEnds } from '../../lib/figure.ts';
import type { GroupId, Topic } from './pick-groups.ts';
import { groupOf } from './pick-groups.ts';

/** One row of data: a published figure, or the record that none was found. */
export interface Evidence {
  readonly group: GroupId;
  readonly period: string | undefined;
  /** Another source gives a figure on the very same thing, and the two cannot both hold. */
  readonly contradicted?: true;
  readonly name: Bilingual | undefined;
  readonly figure: Figure | undefined;
  readonly flag: Flag | undefined;
  readonly grade: Grade | undefined;
  readonly publisher: Bilingual | undefined;
  readonly source: string | undefined;
  /** Why there is none, and where was looked. */
  readonly missing: { readonly reason: Bilingual; readonly looked: Bilingual | undefined } | undefined;
}

const topicsOfTables: Readonly<Record<string, Topic>> = {
  salaries: 'pay',
  'bank-centres': 'banks',
  turnover: 'turnover',
  'market-size': 'market',
  demand: 'demand',
  experience: 'experience',
  operations: 'operations',
  'us-national': 'us',
};

/** Reasons that mean: looked for, and no figure. */
const notThere = ['not_found', 'not_published', 'not_in_release', 'empty_group'];

const homePlace = 'CN';

/** What speaks of the very same thing has equal `about`; undefined for a gap. */
interface Recorded {
  readonly item: Evidence;
  readonly about: string | undefined;
}

/** All claims and gaps of the tables that the map covers, as one flat list. */
export function toEvidence(published: Published): Evidence[] {
  const recorded = toRecorded(published);
  const sameThings = [...groupBy(recorded, ({ about }) => about).values()];
  const contradicted = new Set(sameThings.filter(areAtOdds).flat());
  return recorded.map((one) => (contradicted.has(one) ? { ...one.item, contradicted: true } : one.item));
}

function toRecorded(published: Published): Recorded[] {
  const { pay, bankYears, turnover, market, demand, experience, operations, usYears, sources, gaps } = published;
  return [
    ...pay.map((claim) => {
      const { statistic, city, place, role, tenure, relation } = claim;
      const about = [statistic.id, city?.id, place?.zh, role.id, tenure, relation?.id];
      return fromClaim(claim, groupOf('pay', statistic.id), claim.period, statistic.name, about);
    }),
    ...bankYears.flatMap(({ year, metrics }) =>
      Object.entries(metrics).map(([metric, claim]) =>
        fromClaim(claim, groupOf('banks', metric), String(year), undefined, [metric]),
      ),
    ),
    ...turnover.map((claim) => {
      const { metric, definition, place, population, period } = claim;
      const group = groupOf('turnover', metric.id, place.id !== homePlace);
      return fromClaim(claim, group, period, metric.name, [metric.id, definition.id, place.id, population.zh]);
    }),
    ...market.map((claim) =>
      fromClaim(claim, groupOf('market', claim.metric), claim.period, claim.population, [
        claim.metric,
        claim.scope.id,
        claim.population.zh,
      ]),
    ),
    ...demand.map((claim) => fromPopulation(claim, groupOf('demand', claim.metric.id))),
    ...experience.map((claim) => fromPopulation(claim, groupOf('experience', claim.metric.id))),
    ...operations.map((claim) => fromPopulation(claim, groupOf('operations', claim.metric.id))),
    ...usYears.map(({ year, employment, flag, grade, source }): Recorded => {
      const figure: Figure | undefined =
        employment === undefined ? undefined : { value: employment, bound: 'exact', unit: 'job' };
      const publisher = sources.find((one) => one.id === source)?.publisher;
      const common = { name: undefined, missing: undefined, group: groupOf('us', 'employment') };
      const item = { ...common, period: String(year), figure, flag, grade, source, publisher };
      return { item, about: `employment/${year}` };
    }),
    ...gaps.flatMap(fromGap),
  ];
}

interface OfPopulation extends Claim {
  readonly metric: Named;
  readonly population: Bilingual;
  readonly period: string | undefined;
}

const fromPopulation = (claim: OfPopulation, group: GroupId): Recorded =>
  fromClaim(claim, group, claim.period, claim.metric.name, [claim.metric.id, claim.population.zh]);

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

function fromGap({ table, metric, period, reason, looked }: Gap): Recorded[] {
  const topic = table === undefined ? undefined : topicsOfTables[table];
  if (!topic || !notThere.includes(reason.id)) return [];
  const unknown = { name: undefined, figure: undefined, flag: undefined, grade: undefined };
  const nobody = { publisher: undefined, source: undefined };
  const group = groupOf(topic, metric ?? '');
  const item = { ...unknown, ...nobody, group, period, missing: { reason: reason.name, looked } };
  return [{ item, about: undefined }];
}

/** Whether any two publications on the very same thing give figures that cannot both hold. */
const areAtOdds = (same: readonly Recorded[]): boolean =>
  same.some(({ item: a }) => same.some(({ item: b }) => a.source !== b.source && excludes(a.figure, b.figure)));

function excludes(a: Figure | undefined, b: Figure | undefined): boolean {
  if (!a || !b) return false;
  const [one, other] = [figureEnds(a), figureEnds(b)];
  return (one.high ?? Infinity) < (other.low ?? -Infinity) || (other.high ?? Infinity) < (one.low ?? -Infinity);
}
