import { describe, expect, test } from 'vitest';
import { layOutRows, rowWords } from '../../../src/marks/rows.ts';
import { lineHeight, widthOf } from '../../../src/marks/text-size.ts';

const names = ['北京', '上海市浦东新区陆家嘴金融贸易区客服中心', '成都'];
const options = { lang: 'zh', name: (name: string) => name, room: 90, mark: 10 } as const;

describe('rows', () => {
  test('break their names to the room, and are as tall as these', () => {
    const { rows } = layOutRows(names, { ...options, beside: true });
    for (const row of rows) {
      expect(row.name.join('')).toBe(row.datum);
      for (const line of row.name) expect(widthOf(line, 'name')).toBeLessThanOrEqual(90.01);
      expect(row.bottom - row.top).toBe(Math.max(row.name.length * lineHeight, 10));
    }
    expect(rows[1]?.name.length).toBeGreaterThan(1);
  });

  test('follow each other with a gap, and a group with what stands before it', () => {
    const { rows, bottom } = layOutRows(names, {
      ...options,
      ...{ beside: true, gap: 4, top: 20 },
      before: (name, previous) => (previous !== undefined && name === '成都' ? 24 : 0),
    });
    expect(rows[0]?.top).toBe(20);
    expect((rows[1]?.top ?? 0) - (rows[0]?.bottom ?? 0)).toBe(4);
    expect((rows[2]?.top ?? 0) - (rows[1]?.bottom ?? 0)).toBe(28);
    expect(bottom).toBe(rows[2]?.bottom);
    expect(layOutRows([], { ...options, beside: true, top: 20 })).toEqual({ rows: [], bottom: 20 });
  });

  test('have their marks in the middle beside their name, and below it where there is no room', () => {
    const [beside] = layOutRows(['北京'], { ...options, beside: true, mark: 30 }).rows;
    expect(beside?.middle).toBe(15);
    const [below] = layOutRows(['北京'], { ...options, beside: false, mark: 30 }).rows;
    expect(below?.middle).toBe(lineHeight + 15);
    expect(below?.bottom).toBe(lineHeight + 30);
  });

  test('have words inside their own height, details below names', () => {
    for (const beside of [true, false]) {
      const layout = layOutRows(names, {
        ...options,
        beside,
        detail: (name) => (name === '成都' ? '181 家' : undefined),
      });
      const words = rowWords(layout, { x: 7, style: () => 'strong' });
      expect(words.map(({ style }) => style)).toEqual(['strong', 'strong', 'strong', 'muted']);
      expect(words.every(({ x }) => x === 7)).toBe(true);
      layout.rows.forEach(({ top, bottom }, index) => {
        const { y = 0, text = '' } = words[index] ?? {};
        const last = y + ([text].flat().length - 1) * lineHeight;
        expect(y - 12, 'begins inside').toBeGreaterThanOrEqual(top - 4);
        expect(last, 'ends inside').toBeLessThanOrEqual(bottom);
      });
      expect(words[3]?.y).toBe((words[2]?.y ?? 0) + lineHeight);
    }
  });
});
