import { createHash } from 'node:crypto';
import type { AnyChart, ChartTable, Rendering, ChartText } from '../../charts/chart.ts';
import { sourcesById, recordedSource } from '../../charts/shared/cite-sources.ts';
import type { RecordedSource } from '../../charts/shared/cite-sources.ts';
import { lastRevision } from '../../history/site-history.ts';
import { shortVersion } from '../../history/paths.ts';
import type { Revision } from '../../history/types.ts';
import type { Published } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { chartStyle } from '../../marks/chart-style.ts';
import type { Hue } from '../../marks/theme.ts';
import type { BuiltFigure } from './built-figure.ts';
import { builtFigure } from './built-figure.ts';
import type { Drawings } from './render-drawing.ts';
import { drawingMarkup } from './render-drawing.ts';

/** What a chart says in one language: the part that determines its version. */
export interface FigureContent {
  readonly chart: string;
  readonly lang: Lang;
  readonly words: ChartText;
  readonly table: ChartTable;
  /** In order of first use. */
  readonly sources: readonly RecordedSource[];
}

/**
 * A chart in its opening state, in one language, complete in itself: a page, a picture, a citation or a download can be
 * made of it without the data and the drawing code of its day. JSON.
 */
export interface FigureRecord extends FigureContent {
  /** Version of this format. */
  readonly format: 1;
  /** The first twelve hex digits of a sha256 of what the chart says: the same words and rows are the same version. */
  readonly version: string;
  /** Day on which its data last changed; null where no data was accepted. */
  readonly date: string | null;
  /** Number of the accepted revision of the data on that day. */
  readonly revision: number | null;
  readonly name: string;
  readonly question: string;
  readonly hue: Hue;
  /** SVG markup at each width; `style` defines its classes. */
  readonly drawings: Readonly<Record<keyof Drawings, string>>;
  /** The CSS of `drawings`, using the custom properties of the theme (`--ink`, `--people`, …). */
  readonly style: string;
}

/** A record and its drawings, from which pictures are made. */
export interface DrawnFigure {
  readonly record: FigureRecord;
  readonly drawings: Drawings;
}

/**
 * The record of a chart as it is published.
 * @param revisions every accepted change of the data, oldest first
 */
export function figureRecord(
  chart: AnyChart,
  lang: Lang,
  published: Published,
  revisions: readonly Revision[],
  figure: BuiltFigure = builtFigure(chart, lang, published),
): FigureRecord {
  const { rendering, drawings } = figure;
  const content = figureContent(chart, lang, published, rendering);
  const dated = { id: chart.id, tables: chart.tables, hasChoices: rendering.controls.length > 0 };
  const last = lastRevision(dated, revisions);
  return {
    format: 1,
    version: figureVersion(content),
    date: last?.date ?? null,
    revision: last?.number ?? null,
    ...content,
    name: chart.name[lang],
    question: chart.question[lang],
    hue: chart.hue,
    drawings: { narrow: drawingMarkup(drawings.narrow), wide: drawingMarkup(drawings.wide) },
    style: chartStyle,
  };
}

/** What a chart says in its opening state: enough to know its version, without drawing it. */
export function figureContent(
  chart: AnyChart,
  lang: Lang,
  published: Published,
  { words, table, sources }: Rendering = chart.render(chart.rows(published), lang),
): FigureContent {
  const cited = sourcesById(sources, published.sources).map((source) => recordedSource(source, lang));
  return { chart: chart.id, lang, words, table, sources: cited };
}

/** The version of what a chart says; how it is drawn does not count. */
export function figureVersion({ chart, lang, words, table, sources }: FigureContent): string {
  const { title, subtitle, notes, alt, answer } = words;
  const cells = table.rows.map(({ id, cells }) => [id, ...cells.flatMap(({ text, value }) => [text, value])]);
  const columns = table.columns.flatMap(({ key, label }) => [key, label]);
  const cited = sources.map(({ id, publisher, title: name, year, grade }) => [id, publisher, name, year, grade]);
  const said = [chart, lang, title, subtitle, notes, alt, table.caption, columns, cells, cited];
  if (answer !== undefined) said.push(answer);
  return shortVersion(createHash('sha256').update(JSON.stringify(said)).digest('hex'));
}
