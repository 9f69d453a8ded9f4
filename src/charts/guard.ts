import type { Gap } from '../datasets/published.ts';
import type { Bilingual, Lang } from '../i18n/lang.ts';
import { unitStyle } from '../i18n/units.ts';
import type { Figure, Flag } from '../lib/figure.ts';
import { round } from '../lib/numbers/round.ts';
import { publisherName } from './shared/cite-sources.ts';

/** A figure of a time series, with everything that decides whether it may be compared with the next. */
export interface Level {
  readonly row: string;
  /** Undefined where the row has none. */
  readonly figure: Figure | undefined;
  readonly flag: Flag;
  /** Undefined where the figure is the site's own count. */
  readonly publisher: Bilingual | undefined;
  /** Year of publication. */
  readonly published: number | undefined;
  /** `2019`, `2022-Q1`: of the same form throughout a series; undefined where the source does not say. */
  readonly period: string | undefined;
  /** The period in words, as it stands after 从 and 到 or after from and to: `2013年末`; `2013`. */
  readonly at: string;
  /**
   * What it counts, and how; both must be the same to compare. `known` is false where the source does not say how it
   * counts.
   */
  readonly definition: { readonly id: string; readonly name: string; readonly known: boolean };
  /** How many respondents answered; null where there are no changing respondents, undefined where nobody says. */
  readonly panel: { readonly count: number; readonly name: string } | null | undefined;
  /** The change from another period in per cent, as the source itself states it. */
  readonly stated?: { readonly since: string; readonly percent: number } | undefined;
}

/** Why two figures may not be compared, in the order in which the reasons are stated. */
export type Obstacle =
  | { readonly kind: 'publisher' | 'definition' | 'unit'; readonly names: readonly [string, string] }
  | {
      readonly kind:
        'unknown-definition' | 'undated' | 'bound' | 'flag' | 'derived' | 'unknown-panel' | 'one-respondent';
    }
  | { readonly kind: 'break'; readonly period: string | undefined; readonly note: Bilingual | undefined }
  | { readonly kind: 'panel'; readonly names: readonly [string, string] }
  | { readonly kind: 'stated'; readonly stated: number; readonly computed: number };

/**
 * The single guard of everything that compares two figures of a series: titles, key figures, columns, tips, cards,
 * sentences. A change is stated only between exact figures of one publisher, definition, unit and panel, with no break
 * between them.
 */
export function obstacles(a: Level, b: Level, breaks: readonly Gap[], lang: Lang): Obstacle[] {
  const found: Obstacle[] = [];
  const [one, other] = [a.publisher, b.publisher];
  const name = (publisher: Bilingual | undefined) => (publisher ? publisherName(publisher, lang) : '');
  if (one?.zh !== other?.zh) found.push({ kind: 'publisher', names: [name(one), name(other)] });
  if (a.definition.id !== b.definition.id)
    found.push({ kind: 'definition', names: [a.definition.name, b.definition.name] });
  else if (!a.definition.known) found.push({ kind: 'unknown-definition' });
  if (a.figure && b.figure && a.figure.unit !== b.figure.unit)
    found.push({ kind: 'unit', names: [unitName(a.figure, lang), unitName(b.figure, lang)] });
  for (const gap of breaks) if (between(gap, a, b)) found.push({ kind: 'break', period: gap.period, note: gap.note });
  if (a.figure?.bound !== 'exact' || b.figure?.bound !== 'exact') found.push({ kind: 'bound' });
  if (a.flag !== b.flag) found.push({ kind: [a.flag, b.flag].includes('forecast') ? 'flag' : 'derived' });
  else if (a.flag === 'forecast') found.push({ kind: 'flag' });
  if (a.period === undefined || b.period === undefined) found.push({ kind: 'undated' });
  // Panels of two publishers are not compared: a different publisher is obstacle enough.
  if (one?.zh !== other?.zh) return found;
  if (a.panel === undefined || b.panel === undefined) found.push({ kind: 'unknown-panel' });
  else if (a.panel?.count !== b.panel?.count)
    found.push({ kind: 'panel', names: [a.panel?.name ?? '', b.panel?.name ?? ''] });
  else if (a.panel?.count === 1) found.push({ kind: 'one-respondent' });
  const computed = percentChange(a, b);
  const { stated } = b;
  if (stated && stated.since === a.period && computed !== undefined) {
    const { percent } = stated;
    if (Math.abs(percent - computed) > roundingOf(percent))
      found.push({ kind: 'stated', stated: percent, computed: round(computed, 1) });
  }
  return found;
}

/** What may be said of the change from one figure of a series to another: its size, or why none is stated. */
export function changeOf(
  a: Level,
  b: Level,
  breaks: readonly Gap[],
  lang: Lang,
): { readonly percent: number } | { readonly obstacles: readonly Obstacle[] } {
  const found = obstacles(a, b, breaks, lang);
  const percent = percentChange(a, b);
  return found.length > 0 || percent === undefined ? { obstacles: found } : { percent };
}

/**
 * A break at one period separates it from everything before; a break over two periods separates figures that are not on
 * the same side.
 */
function between({ period }: Gap, a: Level, b: Level): boolean {
  if (period === undefined || a.period === undefined || b.period === undefined) return period === undefined;
  const [first = '', last = first] = period.split('/');
  return first === last ? a.period < first && b.period >= first : a.period <= first && b.period >= last;
}

/**
 * Tolerance of a stated change in per cent: half a unit of its last printed digit for its own rounding, the same for
 * the rounding of the two levels, plus 0.05.
 */
const roundingOf = (stated: number): number => 10 ** -(/\.(\d+)$/.exec(String(stated))?.[1] ?? '').length + 0.05;

/** The change between two exact figures of one unit, per cent. */
function percentChange({ figure: a }: Level, { figure: b }: Level): number | undefined {
  if (a?.value === undefined || b?.value === undefined || a.value === 0 || a.unit !== b.unit) return undefined;
  return (b.value / a.value - 1) * 100;
}

const unitName = (figure: Figure, lang: Lang): string => unitStyle(figure.unit, lang).name;
