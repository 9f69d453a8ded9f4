import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/all-charts.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { builtFigure } from '../../../src/publish/figures/built-figure.ts';
import { drawnTips } from '../../../src/publish/figures/drawn-tips.ts';
import { figureRecord } from '../../../src/publish/figures/figure-record.ts';
import { drawnSnapshot } from '../../../src/publish/figures/figure-snapshots.ts';
import { readDrawing } from '../../../src/publish/pictures/read-drawing.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();
const figures = charts.flatMap((chart) =>
  languages.map((lang) => {
    const built = builtFigure(chart, lang, published);
    return { ...built, name: `${chart.id}.${lang}`, record: figureRecord(chart, lang, published, [], built) };
  }),
);

describe('the drawings of a figure', () => {
  test('are the same to pictures as nodes and read from the record that was kept', () => {
    for (const { name, record, drawings } of figures) {
      const kept = drawnSnapshot(record).drawings;
      for (const kind of ['narrow', 'wide'] as const) {
        const [drawn, read] = [drawings, kept].map((one) => readDrawing(one[kind], record.style, record.lang));
        expect(JSON.stringify(read) === JSON.stringify(drawn), `${name}, ${kind}`).toBe(true);
      }
    }
  });

  test('have a tip for each mark, and the tips of the built drawings are those of their marks', () => {
    for (const { name, rendering, drawings, record } of figures) {
      const rows = Object.values(drawings).flatMap((svg) =>
        [...svg.querySelectorAll('.mark')].map((mark) => mark.getAttribute('data-row') ?? ''),
      );
      const tips = Object.keys(drawnTips({ rendering, drawings }));
      expect(
        rows.filter((row) => !tips.includes(row)),
        name,
      ).toEqual([]);
      expect(
        tips.filter(
          (row) =>
            !record.drawings.narrow.includes(`data-row="${row}"`) &&
            !record.drawings.wide.includes(`data-row="${row}"`),
        ),
        name,
      ).toEqual([]);
    }
  });
});
