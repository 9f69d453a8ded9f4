import { describe, expect, test } from 'vitest';
import { charts } from '../../../../../src/charts/all-charts.ts';
import { readHistory } from '../../../../../src/history/read-history.ts';
import { parseDrawing } from '../../../../../src/publish/figures/figure-snapshots.ts';
import { figureRecord } from '../../../../../src/publish/figures/figure-record.ts';
import { cleanCuts } from '../../../../../src/publish/pictures/compose/clean-cuts.ts';
import { cutDrawing } from '../../../../../src/publish/pictures/compose/poster-drawing.ts';
import type { Drawing } from '../../../../../src/publish/pictures/read-drawing.ts';
import { readDrawing } from '../../../../../src/publish/pictures/read-drawing.ts';
import { sceneTexts } from '../../../../../src/publish/pictures/scene.ts';
import { sceneBoxes } from '../../../../../src/publish/pictures/scene-boxes.ts';
import { languages } from '../../../../../src/i18n/lang.ts';
import { chartStyle } from '../../../../../src/marks/chart-style.ts';
import { drawingsOf } from '../../../../helpers/poster-kind.ts';
import { presentData } from '../../../../helpers/present-data.ts';

const width = 300;
const drawing = (inner: string): Drawing =>
  readDrawing(
    parseDrawing(`<svg class="chart" width="${width}" height="600"><g class="people">${inner}</g></svg>`),
    chartStyle,
    'zh',
  );
const cuts = (inner: string) => cleanCuts(drawing(inner), 'zh');

const tick = (x: number, y: number, text: string): string =>
  `<text x="${x}" y="${y}" text-anchor="middle">${text}</text>`;
const axis = (y: number): string => tick(120, y, '0') + tick(280, y, '50');
const heading = (y: number, text: string): string => `<text class="strong" x="1" y="${y}">${text}</text>`;
const row = (y: number, id: string): string =>
  `<text x="1" y="${y + 4}">${id}行</text><path class="grid" d="M120,${y - 15}V${y + 15}"/><g data-row="${id}"><circle class="solid" cx="200" cy="${y}" r="5"/></g>`;

describe('cleanCuts', () => {
  test('cuts between rows, under the third and later ones, and never under the last', () => {
    const found = cuts(axis(12) + [50, 80, 110, 140, 170].map((y, index) => row(y, `r${index}`)).join(''));
    expect(found).toHaveLength(2);
    for (const [index, y] of [110, 140].entries()) {
      expect(found[index]?.at).toBeGreaterThan(y + 6);
      expect(found[index]?.at).toBeLessThan(y + 24);
      expect(found[index]?.whole).toBe(false);
    }
  });

  test('ends a group where the next heading or a rule from edge to edge begins, however few rows it has', () => {
    const other = heading(100, '乙') + row(130, 'b');
    const rule = '<path class="grid" d="M0,100H300"/>';
    const groups = [other, rule + tick(120, 120, '9') + row(140, 'b')];
    for (const next of groups) {
      const found = cuts(heading(12, '甲') + axis(30) + row(60, 'a') + next);
      expect(found).toEqual([{ at: expect.any(Number) as number, whole: true }]);
      expect(found[0]?.at).toBeGreaterThan(66);
      expect(found[0]?.at).toBeLessThan(100);
    }
  });

  test('leaves no heading and no axis alone', () => {
    expect(cuts(heading(12, '甲') + axis(40) + heading(80, '乙') + row(120, 'a'))).toEqual([]);
  });

  test('does not part rows from the only axis, which is below them', () => {
    const rows = [20, 50, 80, 110, 140].map((y, index) => row(y, `r${index}`)).join('');
    expect(cuts(rows + axis(180))).toEqual([]);
    expect(cuts(axis(-10) + rows + axis(180)).length).toBeGreaterThan(0);
  });

  test('does not cut between the lines of a text, a row and its second line, or a name and its mark', () => {
    const named = (y: number, id: string): string =>
      `<text x="1" y="${y}">${id}<tspan x="1" dy="16">第二行</tspan></text><g data-row="${id}"><circle class="solid" cx="40" cy="${y + 34}" r="5"/></g>`;
    const found = cuts([20, 100, 180, 260].map((y, index) => named(y, `r${index}`)).join(''));
    expect(found).toHaveLength(1);
    expect(found[0]?.at).toBeGreaterThan(180 + 39);
    expect(found[0]?.at).toBeLessThan(260 - 10);
  });

  test('does not cut under the first line of a name that is beside its mark', () => {
    const named = (y: number, id: string): string =>
      `<text x="1" y="${y}">${id}<tspan x="1" dy="16">第二行</tspan></text><g data-row="${id}"><circle class="solid" cx="200" cy="${y - 4}" r="5"/></g>`;
    const found = cuts([20, 70, 120, 170].map((y, index) => named(y, `r${index}`)).join(''));
    expect(found).toHaveLength(1);
    expect(found[0]?.at).toBeGreaterThan(120 + 16);
    expect(found[0]?.at).toBeLessThan(170 - 10);
  });

  test('does not cut a plot with an upright axis between its lines', () => {
    const lines = [40, 80, 120, 160].map(
      (y) => `<path class="grid" d="M40,${y}H300"/><text text-anchor="end" x="34" y="${y + 4}">${y}</text>`,
    );
    const marks = [60, 100, 140].map(
      (y, index) => `<g data-row="r${index}"><circle class="solid" cx="${100 + y}" cy="${y}" r="5"/></g>`,
    );
    expect(cuts(heading(12, '甲') + lines.join('') + marks.join('') + tick(100, 180, '2020'))).toEqual([]);
  });

  test('cuts through no mark, however far apart its parts are, and through no hatch', () => {
    const rows = [20, 50, 80, 110, 140].map((y, index) => row(y, `r${index}`)).join('');
    const bar = '<g data-row="wide"><circle r="2" cx="290" cy="10"/><circle r="2" cx="290" cy="150"/></g>';
    const hatch = '<path class="hatch" d="M290,10L295,150M280,10L290,150"/>';
    const band = '<rect class="band" x="280" y="10" width="9" height="140"/>';
    expect(cuts(rows + bar)).toEqual([]);
    expect(cuts(rows + hatch)).toEqual([]);
    expect(cuts(rows + band)).toEqual(cuts(rows));
  });
});

describe('cutDrawing', () => {
  test('shortens what runs through and leaves out what is below', () => {
    const whole = drawing(
      `<g transform="translate(10,20)"><path class="grid" d="M5,0V200"/><rect class="band" x="20" y="10" width="30" height="150"/>${row(50, 'a')}${row(150, 'b')}</g>`,
    );
    const part = cutDrawing(whole, 120, 'zh');
    expect(sceneTexts(part).map(({ text }) => text)).toEqual(['a行']);
    const boxes = sceneBoxes(part, 'zh');
    expect(new Set(boxes.map(({ bottom }) => bottom <= 120))).toEqual(new Set([true]));
    expect(boxes.filter(({ bottom, through }) => through && bottom >= 120)).toHaveLength(2);
    expect(boxes.find(({ node }) => node.kind === 'path')).toMatchObject({ left: 14.5, right: 15.5, top: 20 });
  });
});

describe('cuts of the charts', () => {
  const { published } = presentData();
  const revisions = readHistory('data');
  const drawings = charts.flatMap((chart) =>
    languages.flatMap((lang) =>
      drawingsOf(figureRecord(chart, lang, published, revisions)).map((one) => ({
        name: `${chart.id}.${lang}, ${one.width} wide`,
        lang,
        drawing: one,
        cuts: cleanCuts(one, lang),
      })),
    ),
  );

  test('there are some to judge', () => {
    expect(drawings.filter((one) => one.cuts.length > 0).length).toBeGreaterThan(drawings.length / 2);
  });

  test('nothing crosses them but upright lines and bands; there are marks on both sides; the lowest is inside', () => {
    for (const one of drawings) {
      const boxes = sceneBoxes(one.drawing.nodes, one.lang);
      for (const { at } of one.cuts) {
        const where = `${one.name} at ${at}`;
        expect(at, where).toBeGreaterThan(0);
        expect(at, where).toBeLessThan(one.drawing.height);
        const crossing = boxes.filter(({ top, bottom }) => top < at && bottom > at);
        for (const { node, left, right } of crossing) {
          expect(['path', 'rect'], where).toContain(node.kind);
          if (node.kind === 'path') expect(right - left, where).toBeLessThanOrEqual(2);
          if (node.kind === 'rect') expect(node.paint.opacity, where).toBeLessThan(1);
        }
        const marks = boxes.filter(({ row: id }) => id !== null);
        expect(new Set(marks.map(({ bottom }) => bottom <= at)), where).toEqual(new Set([true, false]));
      }
    }
  });

  test('a part has what is above the cut, and all of it', () => {
    for (const one of drawings) {
      for (const { at } of one.cuts) {
        const part = sceneBoxes(cutDrawing(one.drawing, at, one.lang), one.lang);
        const above = sceneBoxes(one.drawing.nodes, one.lang).filter(({ top }) => top < at);
        expect(part.length, `${one.name} at ${at}`).toBe(above.length);
        for (const { bottom } of part) expect(bottom, `${one.name} at ${at}`).toBeLessThanOrEqual(at + 1e-6);
      }
    }
  });
});
