import { descending, extent, group as groupBy } from 'd3';
import type { PayRungId } from '../../datasets/pay-rungs.ts';
import type { Gap, Named, PayClaim } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import type { Figure } from '../../lib/figure.ts';
import { figureEnds, printedEnd } from '../../lib/figure.ts';
import type { Picked, State } from '../chart.ts';
import { ownPayOf } from '../shared/own-pay.ts';
import type { AdvertRange } from '../shared/advert-range.ts';

/** Years on the job of the claims this chart is about. */
export const newcomer = '0-1';

/** Adverts of one city that require no experience. */
export interface CityAdverts extends AdvertRange {
  readonly city: Named;
  /** What counts once in the medians. */
  readonly counted: 'employer' | 'advert';
}

/** A city whose adverts for newcomers have too few employers to show, or one employer with half of the adverts. */
interface RefusedCity {
  readonly city: Named;
  readonly adverts: number;
  readonly employers: number;
  readonly largest: number;
}

export interface PayNewcomersRows {
  /** Monthly pay in the first year on the job, frontline posts. */
  readonly claims: readonly PayClaim[];
  readonly adverts: readonly CityAdverts[];
  readonly refused: readonly RefusedCity[];
  /** Posts that lead others, which a note names. */
  readonly leftOut: readonly PayClaim[];
  readonly gaps: readonly Gap[];
}

/** A wage compared with a published figure; `unknown` where the open end of the figure does not allow a verdict. */
export type Comparison = 'above' | 'below' | 'same' | 'within' | 'unknown';

export interface NewcomerRow {
  /** Id of the claim, or of the group of adverts. */
  readonly id: string;
  /** The city, or the place that the claim is about. */
  readonly name: Bilingual;
  /** Undefined for a place that is not a city. */
  readonly city: Named | undefined;
  readonly claim: PayClaim | undefined;
  readonly advert: CityAdverts | undefined;
  readonly figure: Figure;
  /** CNY a month; undefined where open. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Whether it is the city that the reader chose. */
  readonly marked: boolean;
  /** The reader's wage compared with this figure. */
  readonly compared: Comparison | undefined;
}

/** Measures of pay, which are never mixed. */
export const definitions = ['advertised_median', 'mean_pay'] as const;
export type Definition = (typeof definitions)[number] | 'advert_range';

/** The figures of one publisher by one measure, best-paid first. */
export interface NewcomerGroup {
  readonly definition: Definition;
  readonly publisher: Bilingual;
  readonly periods: readonly string[];
  readonly roles: readonly Named[];
  readonly rows: readonly NewcomerRow[];
}

export interface PayNewcomersPicked extends Picked {
  readonly groups: readonly NewcomerGroup[];
  /** Cities for which no figure was found. */
  readonly gaps: readonly Gap[];
  readonly refused: readonly RefusedCity[];
  /** Whole thousands of CNY a month around every printed end and the reader's pay; undefined without any figure. */
  readonly scale: readonly [number, number] | undefined;
  /** The reader's own monthly pay. */
  readonly wage: number | undefined;
  readonly marked: Named | undefined;
  readonly leftOut: readonly PayClaim[];
}

/** One group per publisher and measure: medians first, then means of web pages, then adverts. */
export function pickPayNewcomers(rows: PayNewcomersRows, state: State): PayNewcomersPicked {
  const city = state['city'];
  const wage = ownPayOf(state);
  const common = (row: { readonly city: Named | undefined }, figure: Figure) => ({
    ...{ city: row.city, figure, ...figureEnds(figure) },
    marked: row.city !== undefined && row.city.id === city,
    compared: wage === undefined ? undefined : compare(wage, figure),
  });
  const claimed = rows.claims.flatMap((claim): NewcomerRow[] => {
    const { id, figure } = claim;
    const name = claim.city?.name ?? claim.place;
    return figure && name ? [{ id, name, claim, advert: undefined, ...common(claim, figure) }] : [];
  });
  const offered = rows.adverts.map((advert): NewcomerRow => {
    const { id, low, high } = advert;
    const figure = { low, high, bound: 'between', unit: 'CNY_month' } as const;
    return { id, name: advert.city.name, claim: undefined, advert, ...common(advert, figure) };
  });
  const drawn = [...claimed, ...offered];
  const byPublisher = groupBy(
    drawn,
    ({ claim, advert }) => `${claim?.statistic.id ?? ''}/${publisherOf(claim, advert).zh}`,
  );
  const order: readonly Definition[] = [...definitions, 'advert_range'];
  const groups = [...byPublisher.values()].flatMap(toGroup);
  groups.sort((a, b) => order.indexOf(a.definition) - order.indexOf(b.definition));
  return {
    groups,
    gaps: rows.gaps,
    refused: rows.refused,
    scale: toScale(drawn, wage),
    wage,
    marked: [...drawn, ...rows.gaps].find((row) => row.city?.id === city)?.city,
    leftOut: rows.leftOut,
    sources: [...new Set(drawn.flatMap(({ claim, advert }) => (claim ?? advert)?.source ?? []))],
  };
}

const rungsOfGroup: Readonly<Record<Definition, readonly PayRungId[]>> = {
  advertised_median: ['advertised_median'],
  mean_pay: ['mean_paid'],
  advert_range: ['advertised_low', 'advertised_high'],
};

/** All figures are for newcomers; they differ in their statistic. */
export const rungsOf = ({ groups }: Pick<PayNewcomersPicked, 'groups'>): PayRungId[] => [
  ...new Set(groups.flatMap(({ definition }) => rungsOfGroup[definition])),
];

const publisherOf = (claim: PayClaim | undefined, advert: CityAdverts | undefined): Bilingual =>
  (claim ?? advert)?.publisher ?? { zh: '', en: '' };

function toGroup(rows: readonly NewcomerRow[]): NewcomerGroup[] {
  const [first] = rows;
  if (!first) return [];
  const claims = rows.flatMap(({ claim }) => claim ?? []);
  const roles = new Map(claims.map(({ role }) => [role.id, role]));
  return [
    {
      definition: definitions.find((definition) => definition === first.claim?.statistic.id) ?? 'advert_range',
      publisher: publisherOf(first.claim, first.advert),
      periods: [...new Set(claims.flatMap(({ period }) => period ?? []))].sort(),
      roles: [...roles.values()],
      rows: [...rows].sort((a, b) => descending(printedEnd(a), printedEnd(b))),
    },
  ];
}

/** With one more step as room for the arrow of an open end. */
function toScale(rows: readonly NewcomerRow[], wage: number | undefined): readonly [number, number] | undefined {
  const step = 1000;
  const ends = rows.flatMap(({ low, high }) => [low ?? (high ?? 0) - step, high ?? (low ?? 0) + step]);
  if (ends.length === 0) return undefined;
  const [least = 0, most = 0] = extent([...ends, ...(wage === undefined ? [] : [wage])]);
  const from = Math.max(0, Math.floor(least / step) * step);
  return [from, Math.max(from + step, Math.ceil(most / step) * step)];
}

/** How a wage compares with a figure, as far as the printed numbers allow. */
function compare(wage: number, { value, low, high }: Figure): Comparison {
  if (value !== undefined) return wage > value ? 'above' : wage < value ? 'below' : 'same';
  if (low !== undefined && high !== undefined) return wage > high ? 'above' : wage < low ? 'below' : 'within';
  if (low !== undefined) return wage <= low ? 'below' : 'unknown';
  if (high !== undefined) return wage >= high ? 'above' : 'unknown';
  return 'unknown';
}
