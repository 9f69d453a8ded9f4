import { themes } from '../../marks/theme.ts';
import type { FigureRecord } from '../figure-record.ts';
import type { PictureAddresses } from './foot-words.ts';
import type { PosterSpec } from './poster-spec.ts';
import { posterFoot, posterHead, posterNotes } from './poster-words.ts';
import type { Drawing } from './read-drawing.ts';
import { readDrawing } from './read-drawing.ts';
import type { Scene, SceneNode } from './scene.ts';
import { placed } from './scene.ts';

/** The smallest words of a drawing are 12 units high; below this scale nobody reads them. */
const leastScale = 10 / 12;
/** Larger, a drawing's words would shout down the finding. */
const mostScale = 2.6;
const gap = 26;
/** The column of words beside a drawing is at least so wide. */
const leastColumn = 400;
/** How many sources are named: fewer only where the drawing gains by it. */
const sourcesNamed = [4, 2] as const;
const worthOfNames = 0.9;

interface Layout {
  readonly nodes: readonly SceneNode[];
  /** How well the drawing comes out: the scale of its words, less where it leaves the width unused. */
  readonly merit: number;
}

/**
 * A chart as a picture of a fixed size: finding, measure, drawing, sources, address, day and version, and the notes that
 * there is room for. The drawing is whole, the narrow or the wide one, whichever can be read better. Where neither can
 * be read in the picture, it stays on the page, and the picture is of words.
 */
export function composePoster(record: FigureRecord, addresses: PictureAddresses, spec: PosterSpec): Scene {
  const drawings = [record.drawings.narrow, record.drawings.wide].map((one) =>
    readDrawing(one, record.style, record.lang),
  );
  const layouts = drawings.flatMap((drawing) => [
    ...spec.titleLines.flatMap((lines) =>
      sourcesNamed.flatMap((named) => below(record, addresses, spec, drawing, lines, named)),
    ),
    ...(spec.beside ? sourcesNamed.flatMap((named) => beside(record, addresses, spec, drawing, named)) : []),
  ]);
  const [best] = layouts.sort((a, b) => b.merit - a.merit);
  return {
    lang: record.lang,
    width: spec.width,
    height: spec.height,
    paper: themes.light.paper,
    title: record.words.title,
    description: record.words.alt,
    nodes: best?.nodes ?? wordsAlone(record, addresses, spec),
  };
}

const worthOf = (named: number): number => (named === sourcesNamed[0] ? 1 : worthOfNames);

/** Words, the drawing below them, notes and sources at the bottom. */
function below(
  record: FigureRecord,
  addresses: PictureAddresses,
  spec: PosterSpec,
  drawing: Drawing,
  titleLines: number,
  named: number,
): Layout[] {
  const { width, height, margin, title, subtitle } = spec;
  const inner = width - 2 * margin;
  const all = height - 2 * margin;
  const head = posterHead(record, { width: inner, height: all, titles: title, titleLines, subtitle });
  if (!head) return [];
  const most = posterFoot(record, addresses, inner, spec, { notesLeft: record.words.notes.length, named });
  const room = all - head.height - most.height - 2 * gap;
  const scale = Math.min(inner / drawing.width, room / drawing.height, mostScale);
  if (scale < leastScale) return [];
  const drawn = { width: drawing.width * scale, height: drawing.height * scale };
  const notes = posterNotes(record, inner, room - drawn.height - gap, [spec.note]);
  const foot = posterFoot(record, addresses, inner, spec, { notesLeft: notes.left, named });
  const footTop = height - margin - foot.height;
  const notesTop = footTop - gap - notes.height;
  const drawingTop = margin + head.height + gap;
  const free = notesTop - drawingTop - drawn.height - (notes.height > 0 ? gap : 0);
  const nodes = [
    placed(margin, margin, 1, head.nodes),
    placed(margin + (inner - drawn.width) / 2, drawingTop + Math.max(0, free) / 2, scale, drawing.nodes),
    placed(margin, notesTop, 1, notes.nodes),
    placed(margin, footTop, 1, foot.nodes),
  ];
  return [{ nodes, merit: scale * Math.sqrt(drawn.width / inner) * worthOf(named) }];
}

/** Words and sources in a column, the drawing at the right as high as the picture. */
function beside(
  record: FigureRecord,
  addresses: PictureAddresses,
  spec: PosterSpec,
  drawing: Drawing,
  named: number,
): Layout[] {
  const { width, height, margin, title, subtitle } = spec;
  const edge = margin / 2;
  const room = { width: width - margin - gap - edge - leastColumn, height: height - 2 * edge };
  const scale = Math.min(room.width / drawing.width, room.height / drawing.height, mostScale);
  if (scale < leastScale) return [];
  const drawn = { width: drawing.width * scale, height: drawing.height * scale };
  const column = width - margin - gap - edge - drawn.width;
  const foot = posterFoot(record, addresses, column, spec, { notesLeft: record.words.notes.length, named });
  const left = height - 2 * margin - gap - foot.height;
  const head = posterHead(record, { width: column, height: left, titles: title, titleLines: 7, subtitle });
  if (!head) return [];
  const nodes = [
    placed(margin, margin, 1, head.nodes),
    placed(margin, height - margin - foot.height, 1, foot.nodes),
    placed(margin + column + gap, (height - drawn.height) / 2, scale, drawing.nodes),
  ];
  return [{ nodes, merit: scale * (drawn.width / width) ** 0.35 * worthOf(named) }];
}

/** The finding as large as it goes, with the notes that there is room for. */
function wordsAlone(record: FigureRecord, addresses: PictureAddresses, spec: PosterSpec): SceneNode[] {
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
  const sizes = [1.7, 1.5, 1.3, 1.15, 1].map((times) => spec.note * times);
  const notes = posterNotes(record, inner, all - head.height - gap, sizes);
  const foot = posterFoot(record, addresses, inner, spec, { notesLeft: notes.left, drawn: false });
  return [
    placed(margin, margin, 1, head.nodes),
    placed(margin, margin + head.height + gap, 1, notes.nodes),
    placed(margin, height - margin - foot.height, 1, foot.nodes),
  ];
}
