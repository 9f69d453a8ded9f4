import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { figure, gatherRows, shapesOf } from '../../../src/marks/drawing.ts';
import { labels } from '../../../src/marks/labels/labels.ts';
import { columns } from '../../../src/marks/shapes.ts';
import { dots } from '../../../src/marks/symbols.ts';
import { sheetPanels } from './mark-sheet.ts';

const { document } = parseHTML('<html></html>');
const context = { document, lang: 'en', width: 333, id: 'a' } as const;

/** Elements as a plotting library might leave them. */
const plotted = (markup: string): Element => {
  const holder = parseHTML(`<svg>${markup}</svg>`).document.querySelector('svg');
  if (!holder) throw new Error('no drawing');
  return holder;
};
const settled = (markup: string): string =>
  gatherRows(shapesOf(plotted(markup)))
    .map((shape) => shape.outerHTML)
    .join('');

describe('a drawing of every mark', () => {
  const svg = figure(context, 'All marks', 'people', sheetPanels);
  const all = [...svg.querySelectorAll('*')];
  const attributes = all.flatMap((element) => [...element.attributes].map(({ name, value }) => ({ name, value })));

  test('has no style, inner name or presentation attribute', () => {
    expect(all.length).toBeGreaterThan(100);
    expect([...new Set(all.map((element) => element.tagName.toLowerCase()))].sort()).toEqual(
      ['circle', 'g', 'path', 'rect', 'text', 'tspan'].sort(),
    );
    const allowed = /^(?:x|y|width|height|d|cx|cy|r|dy|transform|text-anchor|class|data-(?:row|move|series))$/;
    expect(attributes.filter(({ name }) => !allowed.test(name))).toEqual([]);
    expect(attributes.filter(({ name, value }) => name === 'class' && value.includes('plot'))).toEqual([]);
  });

  test('has coordinates of at most two decimals and no exponent', () => {
    expect(attributes.filter(({ value }) => /\.\d{3}/.test(value))).toEqual([]);
    expect(attributes.filter(({ name, value }) => name === 'd' && value.includes('e'))).toEqual([]);
  });
});

describe('rows', () => {
  const points = [
    { id: 'r1', x: 'a', y: 2 },
    { id: 'r2', x: 'b', y: 5 },
  ];
  const row = ({ id }: { readonly id: string }): string => id;
  const channels = { x: ({ x }: { readonly x: string }) => x, y: ({ y }: { readonly y: number }) => y, row };
  const svg = figure(context, 'rows', 'people', [
    {
      height: 100,
      x: { type: 'band', domain: ['a', 'b'] },
      y: { domain: [0, 5] },
      marks: [
        columns(points, { ...channels, style: 'solid', series: () => 'staff' }),
        dots(points, { ...channels, style: 'hollow' }),
        labels(points, { ...channels, text: row, style: 'value' }),
      ],
    },
  ]);

  test('have one mark each, with all their shapes, at the place of the first', () => {
    const marks = [...svg.querySelectorAll('[data-row]')];
    expect(marks.map((mark) => mark.getAttribute('data-row'))).toEqual(['r1', 'r2']);
    for (const mark of marks) {
      expect(mark.getAttribute('class')).toBe('mark');
      expect(mark.getAttribute('data-series')).toBe('staff');
      expect([...mark.children].map((shape) => shape.tagName.toLowerCase())).toEqual(['rect', 'circle', 'text']);
      expect([...mark.children].map((shape) => shape.getAttribute('class'))).toEqual(['solid', 'hollow', 'value']);
    }
  });

  test('keep what moves by a key of its own as a group inside', () => {
    const drawn = settled('<rect data-row="a"/><circle data-row="a" data-move="m" r="1"/><rect/>');
    expect(drawn).toBe('<g data-row="a" class="mark"><rect /><g data-move="m"><circle r="1" /></g></g><rect />');
  });
});

describe('what Plot leaves', () => {
  test('groups are dissolved, but for places and what is dressed', () => {
    expect(settled('<g aria-label="bar" fill="red"><rect x="1"/></g>')).toBe('<rect x="1" />');
    expect(settled('<g transform="translate(1,2)"><g><rect/></g></g>')).toBe(
      '<g transform="translate(1,2)"><rect /></g>',
    );
    expect(settled('<g class="pair" stroke="red"><rect/></g>')).toBe('<g class="pair"><rect /></g>');
  });

  test('styles and titles go, rules become paths, numbers are rounded', () => {
    expect(settled('<style>.plot{}</style><title>x</title>')).toBe('');
    expect(settled('<line x1="0.0001" x2="0.0001" y1="1.005" y2="20" stroke="red"/>')).toBe('<path d="M0,1V20" />');
    expect(settled('<line x1="3" x2="9" y1="4" y2="4"/>')).toBe('<path d="M3,4H9" />');
    expect(settled('<line x1="3" x2="9" y1="4" y2="5"/>')).toBe('<path d="M3,4L9,5" />');
    expect(settled('<path d="M1.23456,-2.999L5e-7,3" stroke="red"/>')).toBe('<path d="M1.23,-3L0,3" />');
  });
});
