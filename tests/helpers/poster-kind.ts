import type { FigureRecord } from '../../src/publish/figures/figure-record.ts';
import { drawnSnapshot } from '../../src/publish/figures/figure-snapshots.ts';
import { cleanCuts } from '../../src/publish/pictures/compose/clean-cuts.ts';
import type { Drawing } from '../../src/publish/pictures/read-drawing.ts';
import { readDrawing } from '../../src/publish/pictures/read-drawing.ts';
import type { Scene } from '../../src/publish/pictures/scene.ts';
import { sceneTexts } from '../../src/publish/pictures/scene.ts';
import { sceneBoxes } from '../../src/publish/pictures/scene-boxes.ts';

export type PosterKind = 'whole' | 'part' | 'words';

/** The drawings of a record: narrow, wide. */
export function drawingsOf(record: FigureRecord): Drawing[] {
  const { narrow, wide } = drawnSnapshot(record).drawings;
  return [narrow, wide].map((one) => readDrawing(one, record.style, record.lang));
}

/** Rows of the table whose marks a picture or a drawing has. */
export const rowsIn = ({ nodes }: Pick<Scene, 'nodes'>, lang: FigureRecord['lang']): Set<string> =>
  new Set(sceneBoxes(nodes, lang).flatMap(({ row }) => (row === null ? [] : [row])));

/** What a poster shows of its chart's drawing, told by the marks in it. */
export function posterKind(record: FigureRecord, scene: Scene): PosterKind {
  const marks = (some: Pick<Scene, 'nodes'>): number =>
    sceneBoxes(some.nodes, record.lang).filter(({ row }) => row !== null).length;
  const shown = marks(scene);
  if (shown === 0) return 'words';
  return drawingsOf(record).some((drawing) => marks(drawing) === shown) ? 'whole' : 'part';
}

/** Whether a drawing of the record has an upper part that can stand for itself. */
export const canBeCut = (record: FigureRecord): boolean =>
  drawingsOf(record).some((drawing) => cleanCuts(drawing, record.lang).length > 0);

/** The words of a picture, as they are read: whatever lines they were broken into. */
export const wordsIn = (scene: Scene): string =>
  sceneTexts(scene.nodes)
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/g, '');
