import type { Bilingual } from '../i18n/lang.ts';
import type { Figure } from '../lib/figure.ts';
import type { PayRungId } from './pay-rungs.ts';
import { payRungs, rungOf } from './pay-rungs.ts';
import type { Gap, PayClaim, Published } from './published.ts';

/** A published figure on a rung, and the row that holds it. */
interface LadderFigure {
  readonly table: string;
  readonly row: string;
  /** As published: never converted, never a midpoint. */
  readonly figure: Figure;
  /** The post or statistic that the figure is about, where the rung does not imply it. */
  readonly about: readonly Bilingual[];
  readonly period: string | undefined;
  readonly source: string;
}

export interface LadderStep {
  readonly rung: PayRungId;
  readonly figures: readonly LadderFigure[];
  /** The closest recorded gap, where there is no figure. */
  readonly gap: Gap | undefined;
}

export interface PayLadder {
  /** The id of the city; undefined for the nation. */
  readonly city: string | undefined;
  readonly name: Bilingual;
  readonly steps: readonly LadderStep[];
}

type Rows = Pick<Published, 'pay' | 'cityAdverts' | 'minimumWages' | 'gaps' | 'sources'>;

const nation: Bilingual = { zh: '全国', en: 'China' };

/**
 * The ladder of the nation, then of every city that has a figure besides its minimum wage, those with most rungs first.
 * Each rung has what is published about agents, or the gap. Nothing is averaged, and no rung is computed from another.
 */
export function payLadders(rows: Rows): PayLadder[] {
  const { cityAdverts, minimumWages, sources } = rows;
  const found = new Map<string, { readonly name: Bilingual; readonly figures: Map<PayRungId, LadderFigure[]> }>();
  const add = (place: { readonly id: string; readonly name: Bilingual }, rung: PayRungId, figure: LadderFigure) => {
    const own = found.get(place.id) ?? { name: place.name, figures: new Map<PayRungId, LadderFigure[]>() };
    own.figures.set(rung, [...(own.figures.get(rung) ?? []), figure]);
    found.set(place.id, own);
  };
  found.set('', { name: nation, figures: new Map() });
  const crawl = sources.find(({ id }) => id === cityAdverts.source);
  for (const { city, pay } of crawl ? cityAdverts.all : [])
    for (const end of pay ? (['low', 'high'] as const) : [])
      add(city, `advertised_${end}`, {
        ...{ table: 'adverts-2024', row: city.id, about: [], period: crawl?.published, source: crawl?.id ?? '' },
        figure: { value: pay?.byEmployer[end].median, bound: 'exact', unit: 'CNY_month' },
      });
  for (const claim of rows.pay) {
    const rung = rungOf(claim);
    const place = claim.city ?? (isNational(claim) ? { id: '', name: nation } : undefined);
    if (!rung || !place || !claim.figure || claim.role.level !== 'frontline') continue;
    add(place, rung, {
      ...{ table: 'salaries', row: claim.id, figure: claim.figure, period: claim.period, source: claim.source },
      about: [claim.role.name, ...(rung === 'newcomers' ? [claim.statistic.name] : [])],
    });
  }
  for (const { id, city, figure, period, source } of minimumWages.cities)
    if (figure && found.has(city.id))
      add(city, 'minimum_wage', { table: 'minimum-wage', row: id, figure, about: [], period, source });
  return [...found]
    .map(([id, { name, figures }]): PayLadder => {
      const city = id === '' ? undefined : id;
      const steps = payRungs
        .filter(({ cityOnly }) => city !== undefined || !cityOnly)
        .map(({ id: rung, gapMetrics }): LadderStep => {
          const own = figures.get(rung) ?? [];
          return { rung, figures: own, gap: own.length > 0 ? undefined : gapOf(rows.gaps, rung, gapMetrics, city) };
        });
      return { city, name, steps };
    })
    .sort((a, b) => (a.city === undefined ? -1 : b.city === undefined ? 1 : knownRungs(b) - knownRungs(a)));
}

/** The number of rungs that have a figure. */
export const knownRungs = ({ steps }: PayLadder): number => steps.filter(({ figures }) => figures.length > 0).length;

/**
 * Whether a row is about the nation, for which the table has no code: the words of its place begin with the nation's
 * name.
 */
const isNational = ({ place }: PayClaim): boolean => place?.zh.startsWith(nation.zh) === true;

/** The gap recorded for the city, or else the one recorded for no city, under the widest of the measures. */
function gapOf(
  gaps: readonly Gap[],
  rung: PayRungId,
  metrics: readonly string[],
  city: string | undefined,
): Gap | undefined {
  const fits = ({ tenure }: Gap) =>
    rung === 'newcomers' ? tenure === '0-1' : tenure === undefined || tenure === 'all';
  const own = gaps.filter((gap) => metrics.includes(gap.metric) && fits(gap));
  const widest = metrics.at(-1);
  return (
    own.find((gap) => city !== undefined && gap.city?.id === city) ??
    own.find((gap) => gap.city === undefined && gap.metric === widest)
  );
}
