import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

const update = process.env['UPDATE_SNAPSHOTS'] === '1';

/** A drawing as text, one element a line, so that a difference reads as lines. */
export const prettyDrawing = (svg: SVGSVGElement): string => `${svg.outerHTML.replaceAll('><', '>\n<')}\n`;

/** Compares a drawing with the committed one; a difference leaves the new drawing beside it as `….changed.svg`. */
export function expectSnapshot(file: string, drawn: string): void {
  const changed = file.replace(/\.svg$/, '.changed.svg');
  rmSync(changed, { force: true });
  if (update) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, drawn);
  }
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (kept !== drawn) writeFileSync(changed, drawn);
  expect(drawn, `${path.relative('.', file)} differs; the new drawing is beside it`).toBe(kept);
}
