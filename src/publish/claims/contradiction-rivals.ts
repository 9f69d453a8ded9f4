import * as v from 'valibot';
import { operandSchema } from '../../datasets/statements/claim-rows.ts';
import { computedText } from '../../datasets/statements/claim-text.ts';
import type { Source } from '../../datasets/published.ts';
import type { Operand } from '../../datasets/statements/recompute.ts';
import { siteData } from '../../datasets/site-data.ts';
import { claimWords } from '../../i18n/words/claim-words.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import { claimHref, pageHref, rowHref } from '../addresses/href.ts';
import { rowViews } from '../tables/row-view.ts';
import { absentAtOrigin } from './absent-at-origin.ts';
import type { SiteClaim } from './site-claims.ts';
import { tableOfRow } from './site-claims.ts';

/** One of several figures for the same thing. */
export interface RivalFigure {
  /** Address of its row, or of the page that computes it. */
  readonly href: string;
  readonly text: string;
  /** What it counts, as far as its source says. */
  readonly about: string;
  /** Undefined for what this site computed itself. */
  readonly source: Source | undefined;
  /** The origin that its page names but that prints another figure for the same thing. */
  readonly absentAt: Source | undefined;
  /** Whether it is compared with the others; the site's own counts only stand beside them. */
  readonly counted: boolean;
  /** Its size relative to the greatest, from 0 to 1. */
  readonly share: number;
  /** Whether it is drawn hollow: computed figures and forecasts. */
  readonly hollow: boolean;
}

/** A figure with what is needed to compare it with others. */
export interface Rival extends Operand {
  readonly figure: Omit<RivalFigure, 'share' | 'counted'>;
  /** Who says it, or the source that it is worked back from. */
  readonly from: Source | undefined;
}

/** A figure that is a row. */
export interface RowRival extends Rival {
  readonly carriers: readonly string[];
}

const sourceOf = (id: string): Source | undefined => siteData().published.sources.find((one) => one.id === id);

/** The number by which figures are ordered. */
export const worth = ({ low, high }: Operand): number => high ?? low ?? 0;

/**
 * A published row as a figure.
 * @param dated whether to state its period, because the figures have different periods
 */
export function rowRival(id: string, lang: Lang, dated: boolean): RowRival | undefined {
  const table = tableOfRow().get(id);
  const view = table && rowViews(table, lang).get(id);
  if (!view?.figure) return undefined;
  const row = v.parse(operandSchema, view.row);
  const source = sourceOf(row.source);
  return {
    id,
    low: row.value ?? row.low,
    high: row.value ?? row.high,
    unit: row.unit,
    period: view.period,
    from: source,
    carriers: String(view.row['carriers'] ?? '')
      .split(' ')
      .filter(Boolean),
    figure: {
      href: rowHref(lang, table?.resource.name ?? '', id),
      text: view.figure.text,
      about: [...view.about, dated ? view.period : '', view.flag].filter(Boolean).join(' · '),
      source,
      absentAt: absentAtOrigin(id),
      hollow: view.flag !== undefined,
    },
  };
}

/** For a statement on growth, the level of the year before that it implies. */
export function derivedRival({ claim, numbers, row, operands: [level] }: SiteClaim, lang: Lang): Rival[] {
  const sum = numbers.audit.sum?.printed;
  const text = computedText(numbers, lang);
  if (row.kind !== 'level_from_growth' || !sum || text === undefined) return [];
  return [
    {
      ...{ id: claim.id, ...sum, unit: row.unit, period: undefined, from: level && sourceOf(level.source) },
      figure: {
        href: claimHref(lang, claim.id),
        text,
        about: claimWords[lang].apart.derived,
        source: undefined,
        absentAt: undefined,
        hollow: true,
      },
    },
  ];
}

/** What adverts in a city offer at least, counted by this site: shown beside the figures, never compared with them. */
export function advertRival(city: string | undefined, lang: Lang): Rival[] {
  const w = claimWords[lang].apart;
  const { cityAdverts } = siteData().published;
  const found = cityAdverts.all.find((one) => one.city.id === city);
  const low = found?.pay?.byEmployer.low.median;
  if (!found || low === undefined) return [];
  const collected = sourceOf(cityAdverts.source ?? '')?.published;
  const unit = 'CNY_month';
  return [
    {
      ...{ id: found.city.id, low, high: low, unit, period: undefined, from: undefined },
      figure: {
        href: `${pageHref(lang, '/charts/pay-by-city/')}?city=${found.city.id}`,
        text: formatFigure({ value: low, bound: 'exact', unit }, lang),
        about: [
          w.own,
          w.ownAbout(formatNumber(found.employers, lang)),
          ...(collected === undefined ? [] : [periodLabel(collected, lang)]),
        ].join(' · '),
        source: undefined,
        absentAt: undefined,
        hollow: false,
      },
    },
  ];
}
