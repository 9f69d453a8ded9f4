import { describe, expect, test } from 'vitest';
import { parseDrawing } from '../../../../src/publish/figures/figure-snapshots.ts';
import { readDrawing } from '../../../../src/publish/pictures/read-drawing.ts';
import { styleRules } from '../../../../src/publish/pictures/style-rules.ts';
import { chartStyle } from '../../../../src/marks/chart-style.ts';
import { themes } from '../../../../src/marks/theme.ts';

const drawing = (inner: string) =>
  readDrawing(parseDrawing(`<svg class="chart" width="304" height="100">${inner}</svg>`), chartStyle, 'zh').nodes;

describe('readDrawing', () => {
  test('gives a mark the colour of the group around it', () => {
    const [group] = drawing('<g class="machines"><rect class="weak" x="1" y="2" width="3" height="4"/></g>');
    expect(group).toMatchObject({
      kind: 'group',
      children: [
        {
          kind: 'rect',
          paint: { fill: themes.light['machines-soft'], stroke: themes.light.machines, strokeWidth: 1.5 },
        },
      ],
    });
  });

  test('takes the nearest of two colours, and a class over the element', () => {
    const [group] = drawing('<g class="people"><g class="context"><text class="tinted" x="0" y="9">字</text></g></g>');
    expect(JSON.stringify(group)).toContain(themes.light['context-text']);
    expect(JSON.stringify(group)).not.toContain(themes.light['people-text']);
  });

  test('keeps dashes, opacity, crisp edges, weight and size', () => {
    const [band, dashed, grid, text] = drawing(
      '<rect class="band people" width="1" height="1"/><path class="dashed people" d="M0,0H9"/><path class="grid" d="M0,0H9"/><text class="large halo">字</text>',
    );
    expect(band).toMatchObject({ paint: { opacity: 0.45 } });
    expect(dashed).toMatchObject({ paint: { fill: null, dash: [4, 3] } });
    expect(grid).toMatchObject({ paint: { crisp: true, stroke: themes.light.grid } });
    expect(text).toMatchObject({
      size: 14,
      weight: 600,
      paint: { stroke: themes.light.paper, strokeWidth: 4, round: true },
    });
  });

  test('leaves out what only catches the pointer', () => {
    expect(drawing('<rect width="9" height="9" fill="none" pointer-events="all"/>')).toEqual([]);
  });

  test('sets lines of a text under one another', () => {
    const nodes = drawing('<text x="5" y="10">一<tspan x="5" dy="16">二</tspan><tspan x="7" dy="16">三</tspan></text>');
    expect(nodes).toMatchObject([
      { text: '一', x: 5, y: 10 },
      { text: '二', x: 5, y: 26 },
      { text: '三', x: 7, y: 42 },
    ]);
  });

  test('sets parts of a line after one another, together where the line is anchored', () => {
    const [first, second] = drawing(
      '<text x="100" y="10" text-anchor="end">一二<tspan class="strong">三</tspan></text>',
    );
    expect(first).toMatchObject({ x: 64, anchor: 'start', weight: 400 });
    expect(second).toMatchObject({ x: 88, anchor: 'start', weight: 600 });
  });

  test('moves and turns', () => {
    const [group] = drawing('<g transform="translate(10,20) rotate(-90)"><circle r="1" class="solid people"/></g>');
    const matrix = group?.kind === 'group' ? group.matrix.map((one) => Math.round(one * 100) / 100 + 0) : [];
    expect(matrix).toEqual([0, -1, 1, 0, 10, 20]);
  });

  test.each([
    ['<ellipse rx="1"/>', 'ellipse'],
    ['<g transform="scale(2)"><circle r="1"/></g>', 'scale(2)'],
    ['<circle r="1em"/>', '1em'],
  ])('refuses what it does not know: %s', (inner, named) => {
    expect(() => drawing(inner)).toThrow(named);
  });
});

test('a style with another selector is refused, so that no rule is passed over', () => {
  for (const selector of ['.a > .b', '.a:hover', '#a', '.a .b .c', 'text.a', '.a,.b'])
    expect(() => styleRules(`${selector}{fill:red}`), selector).toThrow(selector);
});
