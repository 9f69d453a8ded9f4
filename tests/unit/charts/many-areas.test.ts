import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { pickEvidenceMap } from '../../../src/charts/evidence-map/pick.ts';
import { toEvidence } from '../../../src/charts/evidence-map/record.ts';
import type { Rendering } from '../../../src/charts/chart.ts';
import { loadChart } from '../../../src/charts/registry.ts';
import { isPaid } from '../../../src/charts/us-areas/pick-areas.ts';
import type { UsAreasRows } from '../../../src/charts/us-areas/pick-rows.ts';
import { openAreas, packAreas } from '../../../src/charts/us-areas/pick-rows.ts';
import { pickUsAreas } from '../../../src/charts/us-areas/pick.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { presentData } from '../../helpers/present-data.ts';

/** A hundred times the real rows: more than a call takes as arguments, and more than is compared pair by pair. */
const times = 100;
const { published } = presentData();
const { document } = parseHTML('<html><body></body></html>');

const copies = <Row extends object>(rows: readonly Row[], copy: (row: Row, index: number) => Row): Row[] =>
  Array.from({ length: times }, (_, index) => rows.map((row) => (index === 0 ? row : copy(row, index)))).flat();

const markedRows = (rendering: Rendering): Set<string> => {
  const svg = rendering.draw({ document, id: 'many', width: 680 });
  return new Set([...svg.querySelectorAll('.mark')].map((mark) => mark.getAttribute('data-row') ?? ''));
};

/** Each mark has its tip and its row of the table. @returns the marked rows */
function expectWhole(rendering: Rendering): Set<string> {
  const inTable = new Set(rendering.table.rows.map(({ id }) => id));
  const marked = markedRows(rendering);
  expect([...marked].filter((row) => !rendering.tips[row] || !inTable.has(row))).toEqual([]);
  return marked;
}

describe('58,200 areas of the United States', async () => {
  const chart = await loadChart('us-areas', ...languages);
  const given = chart.rows(published);
  const real = given.rows as UsAreasRows;
  const areas = copies(openAreas(real.areas), (area, index) => ({
    ...area,
    id: `${area.id}-${index}`,
    code: `${area.code}-${index}`,
  }));
  const rows: UsAreasRows = { ...real, areas: packAreas(areas) };

  test('are picked: ranked, counted and measured as the real ones', () => {
    const [few, many] = [real, rows].map((one) => pickUsAreas(one, {}));
    expect(areas).toHaveLength(58_200);
    expect(many?.list.ranked).toBe(times * (few?.list.ranked ?? 0));
    expect(many?.list.extent).toEqual(few?.list.extent);
    expect(many?.list.ends?.lowest.median).toBe(few?.list.ends?.lowest.median);
    expect(many?.states).toHaveLength(times * (few?.states.length ?? 0));
    expect(many?.unpaid).toBe(times * (few?.unpaid ?? 0));
  });

  test.each(languages)('are said, tabulated, explained and drawn in %s', (lang) => {
    const chosen = areas.filter(isPaid).slice(-3);
    const rendering = chart.render({ ...given, rows }, lang, {
      areas: 'lowest',
      area: chosen.map(({ code }) => code).join(','),
    });
    expect(rendering.words.title).toMatch(/\S/);
    const marked = expectWhole(rendering);
    expect(chosen.filter(({ id }) => !marked.has(id))).toEqual([]);
  });
});

describe('a hundred times the evidence', async () => {
  const chart = await loadChart('evidence-map', ...languages);
  const real = toEvidence(published);
  const evidence = copies(real, (item) => item);

  test('is picked into the cells of the real one, of the same kinds', () => {
    const [few, many] = [real, evidence].map((one) => pickEvidenceMap({ evidence: one }, {}).cells);
    expect(many?.map(({ id, kind, grade }) => [id, kind, grade])).toEqual(
      few?.map(({ id, kind, grade }) => [id, kind, grade]),
    );
    expect(many?.map(({ figures }) => figures.length)).toEqual(few?.map(({ figures }) => times * figures.length));
  });

  test.each(languages)('is said, tabulated, explained and drawn in %s', (lang) => {
    const { heads } = chart.rows(published);
    const rendering = chart.render({ rows: { evidence }, heads }, lang);
    expect(expectWhole(rendering)).toEqual(markedRows(chart.render({ rows: { evidence: real }, heads }, lang)));
  });
});
