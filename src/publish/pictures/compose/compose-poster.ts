import type { FigureRecord, DrawnFigure } from '../../figures/figure-record.ts';
import type { PictureAddresses } from './foot-words.ts';
import type { PosterSpec } from './poster-spec.ts';
import { posterGap, posterGap as gap } from './poster-spec.ts';
import { caveatHeight, otherNotes, posterFoot, posterHead, posterNotes } from './poster-words.ts';
import type { SceneNode, Scene } from '../scene.ts';
import { placed } from '../scene.ts';
import { themes } from '../../../marks/theme.ts';
import type { PosterDrawing } from './poster-drawing.ts';
import { fitted, readable, upperParts, wholeDrawings } from './poster-drawing.ts';
import type { Head } from './poster-words.ts';

/**
 * A poster without a drawing: the finding as large as possible, the first note, and as many other notes as fit.
 * @throws where finding and first note are too long for it
 */
function wordsAlone(record: FigureRecord, addresses: PictureAddresses, spec: PosterSpec): SceneNode[] {
  const { width, height, margin } = spec;
  const inner = width - 2 * margin;
  const most = posterFoot(record, addresses, inner, spec, { notesLeft: otherNotes(record), drawn: false });
  const all = height - 2 * margin - most.height - posterGap;
  const titles = spec.title.flatMap((size) => [size * 1.5, size]).sort((a, b) => b - a);
  const subtitle = spec.subtitle * 1.3;
  const sizes = [1.7, 1.5, 1.3].map((times) => spec.note * times);
  const caveat = caveatHeight(record, inner, Math.min(...sizes));
  const headRoom = all - (caveat > 0 ? caveat + posterGap : 0);
  const head = posterHead(record, { width: inner, height: headRoom, titles, titleLines: 5, subtitle });
  if (!head)
    throw new Error(
      `the finding of chart "${record.chart}" (${record.lang}) is too long for a picture; shorten its title or first note, or the name of the city or publisher in them`,
    );
  const notes = posterNotes(record, inner, all - head.height - posterGap, sizes);
  const foot = posterFoot(record, addresses, inner, spec, { notesLeft: notes.left, drawn: false });
  return [
    placed(margin, margin, 1, head.nodes),
    placed(margin, margin + head.height + posterGap, 1, notes.nodes),
    placed(margin, height - margin - foot.height, 1, foot.nodes),
  ];
}

/** Space between texts in a column whose notes are set small. */
const closeGap = 14;
/** Least widths of the column of words beside a drawing; the column is wider where the words need it. */
const leastColumns = [400, 432, 480] as const;
/** How many sources are named, and the value of that: fewer are named only where the drawing gains by it. */
const sourcesNamed = [
  { named: 4, worth: 1 },
  { named: 2, worth: 0.9 },
  { named: 1, worth: 0.8 },
] as const;
/** The value of notes set as small as the foot, which happens only where the drawing gains by it. */
const worthOfNotes = 0.85;
/** A finding at a fraction of the largest size is valued at this power of the fraction. */
const sizeCounts = 0.35;

/** The small words of a layout: how many sources it names, how large its notes are, and the value of that. */
interface Small {
  readonly named: number;
  readonly notes: number;
  readonly worth: number;
}

interface Layout {
  readonly draw: () => readonly SceneNode[];
  /** How well the drawing can be read, reduced where the width is not used. */
  readonly merit: number;
}

/** What a picture is made of, and its dimensions. */
interface Task {
  readonly record: FigureRecord;
  readonly addresses: PictureAddresses;
  readonly spec: PosterSpec;
}

/**
 * A chart as a picture of a fixed size: finding, measure, drawing, the first note, sources, address, date and version,
 * and as many other notes as fit. The first note is complete in every picture, because half of it may say the opposite.
 * The drawing is the narrow or the wide one, whichever reads better: whole or, where its words would be small, its
 * upper part if that reads better. Where neither can be read, the picture consists of words.
 * @throws where the finding or the first note is too long for the picture
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
    nodes: best?.draw() ?? wordsAlone(record, addresses, spec),
  };
}

function bestOf(task: Task, drawings: readonly PosterDrawing[]): Layout | undefined {
  const { titleLines, beside: mayStandBeside, note, foot } = task.spec;
  const small: readonly Small[] = sourcesNamed.flatMap(({ named, worth }) => [
    { named, notes: note, worth },
    { named, notes: foot, worth: worth * worthOfNotes },
  ]);
  const layouts = drawings.flatMap((drawing) =>
    small.flatMap((words) => [
      ...titleLines.map((lines) => below(task, drawing, lines, words)),
      ...(mayStandBeside ? leastColumns.map((least) => beside(task, drawing, least, words)) : []),
    ]),
  );
  return layouts.filter((layout) => layout !== null).sort((a, b) => b.merit - a.merit)[0];
}

/** The value of the words around a drawing: a large finding, named sources, and notes at their regular size. */
const worthOf = ({ size }: Head, { worth }: Small, { title: [largest] }: PosterSpec): number =>
  (size / (largest ?? size)) ** sizeCounts * worth;

/** Words, the drawing below them, notes and sources at the bottom. */
function below(task: Task, shown: PosterDrawing, titleLines: number, small: Small): Layout | null {
  const { record, addresses, spec } = task;
  const { width, height, margin, title, subtitle } = spec;
  const inner = width - 2 * margin;
  const all = height - 2 * margin;
  const head = posterHead(record, { width: inner, height: all, titles: title, titleLines, subtitle });
  if (!head) return null;
  const most = posterFoot(record, addresses, inner, spec, { notesLeft: otherNotes(record), named: small.named });
  const room = all - head.height - most.height - 2 * gap;
  const caveat = caveatHeight(record, inner, small.notes);
  const drawn = fitted(record, shown, { width: inner, height: room - (caveat > 0 ? caveat + gap : 0) }, spec.note);
  if (!drawn) return null;
  const notes = posterNotes(record, inner, room - drawn.height - gap, [small.notes]);
  const foot = posterFoot(record, addresses, inner, spec, { notesLeft: notes.left, named: small.named });
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
  return { draw, merit: drawn.merit * Math.sqrt(drawn.width / inner) * worthOf(head, small, spec) };
}

/** Words, notes and sources in a column, the drawing to the right with the height of the picture. */
function beside(task: Task, shown: PosterDrawing, leastColumn: number, small: Small): Layout | null {
  const { record, addresses, spec } = task;
  const { width, height, margin, title, subtitle } = spec;
  const edge = margin / 2;
  const air = small.notes < spec.note ? closeGap : gap;
  const room = { width: width - margin - gap - edge - leastColumn, height: height - 2 * edge };
  const drawn = fitted(record, shown, room, spec.note);
  if (!drawn) return null;
  const column = width - margin - gap - edge - drawn.width;
  const most = posterFoot(record, addresses, column, spec, { notesLeft: otherNotes(record), named: small.named });
  const left = height - 2 * margin - air - most.height;
  const caveat = caveatHeight(record, column, small.notes);
  const headRoom = left - (caveat > 0 ? caveat + air : 0);
  const head = posterHead(record, { width: column, height: headRoom, titles: title, titleLines: 7, subtitle });
  if (!head) return null;
  const notes = posterNotes(record, column, left - head.height - air, [small.notes]);
  const foot = posterFoot(record, addresses, column, spec, { notesLeft: notes.left, named: small.named });
  const draw = () => [
    placed(margin, margin, 1, head.nodes),
    placed(margin, margin + head.height + air, 1, notes.nodes),
    placed(margin, height - margin - foot.height, 1, foot.nodes),
    placed(margin + column + gap, (height - drawn.height) / 2, 1, drawn.draw()),
  ];
  return { draw, merit: drawn.merit * (drawn.width / width) ** 0.35 * worthOf(head, small, spec) };
}
