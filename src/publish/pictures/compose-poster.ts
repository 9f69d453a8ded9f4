import { themes } from '../../marks/theme.ts';
import type { DrawnFigure, FigureRecord } from '../figures/figure-record.ts';
import type { PictureAddresses } from './foot-words.ts';
import type { PosterDrawing } from './poster-drawing.ts';
import { fitted, readable, upperParts, wholeDrawings } from './poster-drawing.ts';
import type { PosterSpec } from './poster-spec.ts';
import type { Head } from './poster-words.ts';
import { posterFoot, posterHead, posterNotes } from './poster-words.ts';
import type { Scene, SceneNode } from './scene.ts';
import { placed } from './scene.ts';

const gap = 26;
/** The column of words beside a drawing is at least so wide; wider where the words ask for it. */
const leastColumns = [400, 480] as const;
/** How many sources are named: fewer only where the drawing gains by it. */
const sourcesNamed = [4, 2] as const;
const worthOfNames = 0.9;
/** A finding of an nth of the largest size is worth this power of it. */
const sizeCounts = 0.35;

interface Layout {
  readonly draw: () => readonly SceneNode[];
  /** How well the drawing comes out, less where it leaves the width unused. */
  readonly merit: number;
}

/** What a picture is made of, and its measures. */
interface Task {
  readonly record: FigureRecord;
  readonly addresses: PictureAddresses;
  readonly spec: PosterSpec;
}

/**
 * A chart as a picture of a fixed size: finding, measure, drawing, sources, address, day and version, and the notes that
 * there is room for. The drawing is the narrow or the wide one, whichever reads better: whole, or, where its words would
 * be small, its upper part if that reads better. Where neither can be read, the picture is of words.
 */
export function composePoster(figure: DrawnFigure, addresses: PictureAddresses, spec: PosterSpec): Scene {
  const { record } = figure;
  const task: Task = { record, addresses, spec };
  const parts = (least: number) => upperParts(figure, addresses, least);
  const whole = wholeDrawings(figure, readable.barely);
  const best = bestOf(task, wholeDrawings(figure, readable.well))
    ? bestOf(task, whole)
    : (bestOf(task, [...whole, ...parts(readable.easily)]) ?? bestOf(task, parts(readable.well)));
  return {
    lang: record.lang,
    width: spec.width,
    height: spec.height,
    paper: themes.light.paper,
    title: record.words.title,
    description: record.words.alt,
    nodes: best?.draw() ?? wordsAlone(task),
  };
}

function bestOf(task: Task, drawings: readonly PosterDrawing[]): Layout | undefined {
  const { titleLines, beside: mayStandBeside } = task.spec;
  const layouts = drawings.flatMap((drawing) =>
    sourcesNamed.flatMap((named) => [
      ...titleLines.map((lines) => below(task, drawing, lines, named)),
      ...(mayStandBeside ? leastColumns.map((least) => beside(task, drawing, least, named)) : []),
    ]),
  );
  return layouts.filter((layout) => layout !== null).sort((a, b) => b.merit - a.merit)[0];
}

/** What the words around a drawing are worth: a large finding, and sources by name. */
const worthOf = ({ size }: Head, named: number, { title: [largest] }: PosterSpec): number =>
  (size / (largest ?? size)) ** sizeCounts * (named === sourcesNamed[0] ? 1 : worthOfNames);

/** Words, the drawing below them, notes and sources at the bottom. */
function below(task: Task, shown: PosterDrawing, titleLines: number, named: number): Layout | null {
  const { record, addresses, spec } = task;
  const { width, height, margin, title, subtitle } = spec;
  const inner = width - 2 * margin;
  const all = height - 2 * margin;
  const head = posterHead(record, { width: inner, height: all, titles: title, titleLines, subtitle });
  if (!head) return null;
  const most = posterFoot(record, addresses, inner, spec, { notesLeft: record.words.notes.length, named });
  const room = all - head.height - most.height - 2 * gap;
  const drawn = fitted(record, shown, { width: inner, height: room }, spec.note);
  if (!drawn) return null;
  const notes = posterNotes(record, inner, room - drawn.height - gap, [spec.note]);
  const foot = posterFoot(record, addresses, inner, spec, { notesLeft: notes.left, named });
  const footTop = height - margin - foot.height;
  const notesTop = footTop - gap - notes.height;
  const drawingTop = margin + head.height + gap;
  const free = notesTop - drawingTop - drawn.height - (notes.height > 0 ? gap : 0);
  const draw = () => [
    placed(margin, margin, 1, head.nodes),
    placed(margin + (inner - drawn.width) / 2, drawingTop + Math.max(0, free) / 2, 1, drawn.draw()),
    placed(margin, notesTop, 1, notes.nodes),
    placed(margin, footTop, 1, foot.nodes),
  ];
  return { draw, merit: drawn.merit * Math.sqrt(drawn.width / inner) * worthOf(head, named, spec) };
}

/** Words, notes and sources in a column, the drawing at the right as high as the picture. */
function beside(task: Task, shown: PosterDrawing, leastColumn: number, named: number): Layout | null {
  const { record, addresses, spec } = task;
  const { width, height, margin, title, subtitle } = spec;
  const edge = margin / 2;
  const room = { width: width - margin - gap - edge - leastColumn, height: height - 2 * edge };
  const drawn = fitted(record, shown, room, spec.note);
  if (!drawn) return null;
  const column = width - margin - gap - edge - drawn.width;
  const most = posterFoot(record, addresses, column, spec, { notesLeft: record.words.notes.length, named });
  const left = height - 2 * margin - gap - most.height;
  const head = posterHead(record, { width: column, height: left, titles: title, titleLines: 7, subtitle });
  if (!head) return null;
  const notes = posterNotes(record, column, left - head.height - gap, [spec.note]);
  const foot = posterFoot(record, addresses, column, spec, { notesLeft: notes.left, named });
  const draw = () => [
    placed(margin, margin, 1, head.nodes),
    placed(margin, margin + head.height + gap, 1, notes.nodes),
    placed(margin, height - margin - foot.height, 1, foot.nodes),
    placed(margin + column + gap, (height - drawn.height) / 2, 1, drawn.draw()),
  ];
  return { draw, merit: drawn.merit * (drawn.width / width) ** 0.35 * worthOf(head, named, spec) };
}

/** The finding as large as it goes, with the notes that there is room for. */
function wordsAlone({ record, addresses, spec }: Task): SceneNode[] {
  const { width, height, margin } = spec;
  const inner = width - 2 * margin;
  const most = posterFoot(record, addresses, inner, spec, { notesLeft: record.words.notes.length, drawn: false });
  const all = height - 2 * margin - most.height - gap;
  const titles = spec.title.flatMap((size) => [size * 1.5, size]).sort((a, b) => b - a);
  const subtitle = spec.subtitle * 1.3;
  const head = posterHead(record, { width: inner, height: all, titles, titleLines: 5, subtitle });
  if (!head)
    throw new Error(
      `the finding of chart "${record.chart}" (${record.lang}) is too long for a picture; shorten its title, or the name of the city or publisher in it`,
    );
  const sizes = [1.7, 1.5, 1.3].map((times) => spec.note * times);
  const notes = posterNotes(record, inner, all - head.height - gap, sizes);
  const foot = posterFoot(record, addresses, inner, spec, { notesLeft: notes.left, drawn: false });
  return [
    placed(margin, margin, 1, head.nodes),
    placed(margin, margin + head.height + gap, 1, notes.nodes),
    placed(margin, height - margin - foot.height, 1, foot.nodes),
  ];
}
