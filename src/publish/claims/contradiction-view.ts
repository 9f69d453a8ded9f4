import type { Contradiction } from '../../content/contradictions.ts';
import type { Source } from '../../datasets/published.ts';
import { recompute } from '../../datasets/statements/recompute.ts';
import { siteData } from '../../datasets/site-data.ts';
import { formatQuantity } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { round } from '../../lib/numbers/round.ts';
import { originsOf } from '../tables/source-list.ts';
import type { Rival, RivalFigure } from './contradiction-rivals.ts';
import { advertRival, derivedRival, rowRival, worth } from './contradiction-rivals.ts';
import type { SiteClaim } from './site-claims.ts';
import { siteClaims } from './site-claims.ts';

/** A contradiction with its figures, greatest first. */
export interface ContradictionView {
  readonly id: string;
  readonly title: string;
  /** Undefined where the figures have different periods; each then states its own. */
  readonly period: string | undefined;
  readonly figures: readonly RivalFigure[];
  /** How many times the least figure the greatest is; undefined where nobody can say that they count the same thing. */
  readonly ratio: string | undefined;
  readonly claims: readonly SiteClaim[];
  /** How many pages carry the figures, from how many origins, and for how many of these pages no origin can be found. */
  readonly pages: number;
  readonly origins: number;
  readonly unnamed: number;
}

/**
 * A declared contradiction with its rows, in words.
 * @throws where a statement that it names does not exist
 */
export function contradictionView(declared: Contradiction, lang: Lang): ContradictionView {
  const claims = declared.claims.map((id) => {
    const own = siteClaims().find(({ claim }) => claim.id === id);
    if (!own) throw new Error(`contradiction "${declared.id}" names ${id}, which is no checked statement`);
    return own;
  });
  const ids = rivalRows(declared, claims);
  const periods = new Set(ids.map((id) => rowRival(id, lang, false)?.period));
  const adverts = advertRival(declared.adverts, lang);
  const isDated = periods.size > 1 || adverts.length > 0;
  const rows = ids.flatMap((id) => rowRival(id, lang, isDated) ?? []);
  const derived = claims.flatMap((claim) => derivedRival(claim, lang));
  const counted: readonly Rival[] = [...rows, ...derived];
  const all = [...counted, ...adverts];
  const most = Math.max(...all.map(worth));
  const comparable = claims.some(({ claim }) => claim.verdict.id !== 'cannot_be_checked');
  const times = comparable ? recompute('contradiction', counted, { unit: '', saidIn: undefined }) : undefined;
  return {
    id: declared.id,
    title: declared.title[lang],
    period: isDated ? undefined : rows[0]?.period,
    figures: all
      .toSorted((one, other) => worth(other) - worth(one))
      .map((rival) => ({ ...rival.figure, counted: counted.includes(rival), share: round(worth(rival) / most, 4) })),
    ratio: times && formatQuantity(round(times.printed.low, times.printed.low < 1.5 ? 2 : 1), 'times', lang),
    claims,
    ...countOrigins(
      [...rows, ...derived].flatMap(({ from }) => from ?? []),
      rows.flatMap(({ carriers }) => carriers),
    ),
  };
}

/** Rows with an amount of the thing itself: those that the statements rest on, and all that measure the same. */
function rivalRows({ all }: Contradiction, claims: readonly SiteClaim[]): string[] {
  const stated = claims.flatMap(({ operands, numbers }) =>
    numbers.kind === 'level_from_growth' ? operands.slice(2) : operands,
  );
  const [first] = stated;
  const unit = first?.unit;
  const same = siteData()
    .tables.filter(({ resource }) => resource.name === all?.table)
    .flatMap((table) => table.rows)
    .filter((row) => row['metric'] === all?.metric && row['period'] === all?.period)
    .map((row) => String(row['id']));
  const own = stated.filter((row) => row.unit === unit).map(({ id }) => id);
  return [...new Set([...(all ? own.filter((id) => same.includes(id)) : own), ...same])];
}

/**
 * Pages and origins of the figures; for a level that was worked back, those of the figure it was made from. A page that
 * cites others has the origins at the ends of these citations; pages of one publisher are one origin.
 */
export function countOrigins(
  sources: readonly Source[],
  carriers: readonly string[],
  origins = (source: Source): readonly Source[] => originsOf(source),
): Pick<ContradictionView, 'pages' | 'origins' | 'unnamed'> {
  const ends = sources.map((source) => ({ id: source.id, named: origins(source).filter((one) => !isUnnamed(one)) }));
  return {
    pages: new Set([...sources.map(({ id }) => id), ...carriers]).size,
    origins: new Set(ends.flatMap(({ named }) => named.map(({ publisher }) => publisher.zh))).size,
    unnamed: new Set(ends.flatMap(({ id, named }) => (named.length === 0 ? [id] : []))).size,
  };
}

/** Whether nobody answers for a page: it is neither a report nor an office's, and too doubtful to link to. */
const isUnnamed = ({ kind, address }: Source): boolean => kind === 'page' && address === 'unsafe';
