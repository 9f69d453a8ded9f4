import { measureText } from '../../i18n/measure-text.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawText, fontSize } from '../../marks/by-hand/text.ts';
import type { Grade } from '../../lib/figure.ts';
import { grades } from '../../lib/figure.ts';
import { drawCell } from './draw-cell.ts';
import type { CellKind, EvidenceMapPicked } from './pick.ts';
import type { Say } from './zh.ts';

const size = 14;
const gap = 16;
const line = 22;

export interface KeyLayout {
  readonly height: number;
  draw(group: Group): void;
}

/** What the signs mean, in lines as wide as the drawing; only signs that are drawn. */
export function layOutKey({ cells }: EvidenceMapPicked, width: number, say: Say): KeyLayout {
  const has = (kind: CellKind, grade?: Grade) =>
    cells.some((cell) => cell.kind === kind && (grade === undefined || cell.grade === grade));
  const others = (['interval', 'forecast', 'relation', 'contradicted', 'gap'] as const).filter((kind) => has(kind));
  const items: { kind: CellKind; grade: Grade | undefined; text: string }[] = [
    ...grades
      .filter((grade) => has('published', grade))
      .map((grade) => ({ kind: 'published' as const, grade, text: `${grade} ${say.grades[grade]}` })),
    ...others.map((kind) => ({ kind, grade: undefined, text: say.kinds[kind] })),
  ];
  const placed: { item: (typeof items)[number]; x: number; y: number }[] = [];
  let [x, y] = [0, 0];
  for (const item of items) {
    const needed = size + 6 + measureText(item.text) * fontSize;
    if (x > 0 && x + needed > width) [x, y] = [0, y + line];
    placed.push({ item, x, y });
    x += needed + gap;
  }
  return {
    height: items.length === 0 ? 0 : y + line,
    draw(group) {
      for (const { item, x: left, y: top } of placed) {
        drawCell(group.append('g'), item, left + size / 2 + 1, top + line / 2, size);
        drawText(group, { x: left + size + 6, y: top + line / 2, text: item.text, align: 'middle', style: 'muted' });
      }
    },
  };
}
