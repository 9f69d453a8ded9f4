import type { Tip } from '../../charts/chart.ts';
import type { Published, Quote } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { BuiltFigure } from './built-figure.ts';

/** The content of `/charts/<id>.tips.json`. */
export interface TipFile {
  /** For the marks of the built drawings, by their `data-row`. */
  readonly tips: Readonly<Record<string, Tip>>;
  /** Original words of every claim that a tip of the chart may name, at first or after a choice. */
  readonly quotes: Readonly<Record<string, Quote>>;
}

/** The tips of marks that are in one of the built drawings; others come with a redrawing. */
export function drawnTips({ rendering, drawings }: BuiltFigure): TipFile['tips'] {
  const drawn = new Set(
    Object.values(drawings).flatMap((svg) =>
      [...svg.querySelectorAll('[data-row]')].map((mark) => mark.getAttribute('data-row')),
    ),
  );
  return Object.fromEntries(Object.entries(rendering.tips).filter(([row]) => drawn.has(row)));
}

/**
 * The original words of the claims among a chart's rows, as a page in a language shows them: a Chinese page without our
 * English. Empty where the chart's tips quote nobody.
 */
export function chartQuotes(
  rows: unknown,
  { rendering }: BuiltFigure,
  { quotes }: Published,
  lang: Lang,
): TipFile['quotes'] {
  if (!Object.values(rendering.tips).some((tip) => tip.quotes)) return {};
  const found = new Map<string, Quote>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const id = 'id' in value ? value.id : undefined;
    const quote = typeof id === 'string' && Object.hasOwn(quotes, id) ? quotes[id] : undefined;
    if (quote && typeof id === 'string') {
      found.set(id, lang === 'en' ? quote : { original: quote.original, english: undefined });
    }
    Object.values(value).forEach(visit);
  };
  visit(rows);
  return Object.fromEntries(found);
}
