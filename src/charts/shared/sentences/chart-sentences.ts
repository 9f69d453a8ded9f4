import type { Gap, Published, Source, Claim } from '../../../datasets/published.ts';
import type { Level } from '../../guard.ts';
import type { Lang, Bilingual } from '../../../i18n/lang.ts';
import { periodWords, when } from '../../../i18n/period-words.ts';

/** What may be pasted about one row of a chart's table. */
export interface Sentence {
  /** Id of the row, as in the table. */
  readonly row: string;
  /** Who says it, the figure with its bound, what it counts, the period; or that none is published. */
  readonly text: string;
  /** What must be known before it is printed; no part of the sentence. */
  readonly note: string | undefined;
}

/** Figures of one measure over time. */
export interface Series {
  /** What is compared: `银行客服中心从业人员`. */
  readonly what: string;
  readonly levels: readonly Level[];
  /** Rows of data that say where the series breaks: a period, or the two ends of it. */
  readonly breaks: readonly Gap[];
}

/** Two figures of one series and what may be said of the change between them. */
export interface Comparison {
  readonly series: Series;
  readonly from: string;
  readonly to: string;
  /** A sentence to paste; undefined where none is offered. */
  readonly text: string | undefined;
  /** What is compared, and why it is not; undefined where it is. */
  readonly refused: string | undefined;
}

/** All that a chart offers in words, in one language. */
export interface ChartSentences {
  /** The row whose sentence says most of what the chart says. */
  readonly key: string | undefined;
  /** In the order of the table, each row once. */
  readonly sentences: readonly Sentence[];
  /** In order of time within each series; none where the chart has no series in time. */
  readonly comparisons: readonly Comparison[];
}

/** Sources by id. @throws when an id is of none: the data was checked for that. */
export function knownSources({ sources }: Published): (id: string) => Source {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (id) => {
    const source = byId.get(id);
    if (!source) throw new Error(`no source "${id}" in sources.csv`);
    return source;
  };
}

const undated = { zh: '年份不明', en: 'an unstated period' };

/** A claim as a level of a series; of a survey nobody knows who else answered the next one, unless the data says. */
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

/** By period, what has none first. */
export const inTime = (a: Level, b: Level): number => (a.period ?? '').localeCompare(b.period ?? '', 'en');

/** The period of a claim for its sentence; null where the name of its population has it already: `users asked in 2021`. */
export const periodBeside = (
  { period, population }: { readonly period: string | undefined; readonly population: Bilingual },
  lang: Lang,
): string | null | undefined => (period !== undefined && population[lang].includes(period) ? null : when(period, lang));
