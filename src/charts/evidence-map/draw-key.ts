import type { Markish } from '@observablehq/plot';
import type { Grade } from '../../lib/figure.ts';
import { grades } from '../../lib/figure.ts';
import { labels } from '../../marks/labels/labels.ts';
import { rects, rulesX } from '../../marks/shapes.ts';
import { widthOf } from '../../marks/type.ts';
import { cellStyle, inset } from './draw-matrix.ts';
import type { CellKind, EvidenceMapPicked } from './pick.ts';
import type { Say } from './zh.ts';

const [side, away, gap, line] = [12, 6, 14, 20];

interface Item {
  readonly kind: CellKind;
  readonly grade: Grade | undefined;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What the cells mean, in lines as wide as the drawing; only what is drawn. */
export function layOutKey(
  { cells }: EvidenceMapPicked,
  width: number,
  say: Say,
): { readonly height: number; readonly marks: readonly Markish[] } {
  const shades = grades.filter((one) => cells.some(({ kind, grade }) => cellStyle({ kind, grade }) === shadeOf(one)));
  const signs = (['relation', 'forecast', 'contradicted', 'gap'] as const).filter((kind) =>
    cells.some((cell) => cell.kind === kind),
  );
  let [x, y] = [0, side / 2 + 1];
  const items = [
    ...shades.map((grade) => ({ kind: 'published' as const, grade, text: say.keyGrades[grade] })),
    ...signs.map((kind) => ({ kind, grade: undefined, text: say.kinds[kind] })),
  ].map((item): Item => {
    const needed = side + away + widthOf(item.text);
    if (x > 0 && x + needed > width) [x, y] = [0, y + line];
    const placed = { ...item, x, y };
    x += needed + gap;
    return placed;
  });
  const tiles = items.filter(({ kind }) => kind !== 'contradicted' && kind !== 'gap');
  const middle = ({ x: left }: Item) => left + side / 2;
  const at = { y: (item: Item) => item.y, align: 'middle' as const };
  return {
    height: y + line / 2,
    marks: [
      rects(tiles, {
        x1: (item) => item.x + inset(cellStyle(item)),
        x2: (item) => item.x + side - inset(cellStyle(item)),
        y1: (item) => item.y - side / 2 + inset(cellStyle(item)),
        y2: (item) => item.y + side / 2 - inset(cellStyle(item)),
        style: cellStyle,
      }),
      rulesX(
        items.filter(({ kind }) => kind === 'gap'),
        { x1: (item) => middle(item) - 3, x2: (item) => middle(item) + 3, y: (item) => item.y, style: 'base' },
      ),
      labels(
        items.filter(({ kind }) => kind === 'contradicted'),
        { ...at, x: middle, text: () => '≠', anchor: 'middle', style: 'strong' },
      ),
      labels(items, { ...at, x: (item) => item.x + side + away, text: ({ text }) => text, style: 'muted' }),
    ],
  };
}

const shadeOf = (grade: Grade): string => cellStyle({ kind: 'published', grade });
