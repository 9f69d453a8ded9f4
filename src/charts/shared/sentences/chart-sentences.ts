import type { Gap } from '../../../datasets/published.ts';
import type { Level } from '../../guard.ts';

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
