import type { Gap, Published, Source, Claim } from '../../../datasets/published.ts';
import type { Level } from '../../guard.ts';
import type { Lang, Bilingual } from '../../../i18n/lang.ts';
import { periodWords, when } from '../../../i18n/period-words.ts';

/** A sentence to paste, about one row of a chart's table. */
export interface Sentence {
  /** Id of the row, as in the table. */
  readonly row: string;
  /** Who says it, the figure with its bound, what it counts and the period; or that no figure is published. */
  readonly text: string;
  /** What an editor must know before printing it; not part of the sentence. */
  readonly note: string | undefined;
}

/** Figures of one measure in order of time. */
export interface Series {
  /** What is compared: `银行客服中心从业人员`. */
  readonly what: string;
  readonly levels: readonly Level[];
  /** Gaps that record where the series breaks: at a period, or between two periods. */
  readonly breaks: readonly Gap[];
}

/** Two figures of one series and what may be said of the change between them. */
export interface Comparison {
  readonly series: Series;
  readonly from: string;
  readonly to: string;
  /** A sentence to paste; undefined where none is offered. */
  readonly text: string | undefined;
  /** What is compared, and why no change is stated; undefined where one is. */
  readonly refused: string | undefined;
}

/** Everything that a chart offers in sentences, in one language. */
export interface ChartSentences {
  /** Id of the row whose sentence carries the main message of the chart. */
  readonly key: string | undefined;
  /** In the order of the table, each row once. */
  readonly sentences: readonly Sentence[];
  /** In order of time within each series; empty where the chart has no time series. */
  readonly comparisons: readonly Comparison[];
}

/**
 * Looks up sources by id.
 * @throws when an id has no source, which the check of the data excludes
 */
export function knownSources({ sources }: Published): (id: string) => Source {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (id) => {
    const source = byId.get(id);
    if (!source) throw new Error(`no source "${id}" in sources.csv`);
    return source;
  };
}

const undated = { zh: '年份不明', en: 'an unstated period' };

/**
 * A claim as a level of a series. For a survey it is unknown whether the same people answered the next one, unless the
 * data says so.
 */
export function claimLevel(
  claim: Claim & { readonly period: string | undefined },
  source: Source,
  definition: Level['definition'],
  lang: Lang,
): Level {
  const { id: row, figure, flag, period } = claim;
  const at = period === undefined ? undated[lang] : periodWords(period, lang);
  const { publisher, year: published } = source;
  const panel = source.kind === 'survey' ? undefined : null;
  return { row, figure, flag, publisher, published, period, at, definition, panel };
}

/** By period; levels without one come first. */
export const inTime = (a: Level, b: Level): number => (a.period ?? '').localeCompare(b.period ?? '', 'en');

/** The period of a claim for its sentence; null where the name of its population includes it: `users asked in 2021`. */
export const periodBeside = (
  { period, population }: { readonly period: string | undefined; readonly population: Bilingual },
  lang: Lang,
): string | null | undefined => (period !== undefined && population[lang].includes(period) ? null : when(period, lang));
