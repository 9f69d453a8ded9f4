import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/charts/chart.ts';
import { endLength, isPaid, listedAreas, pickAreas } from '../../../src/charts/us-areas/pick-areas.ts';
import { loadChart } from '../../../src/charts/registry.ts';
import { openAreas, packAreas } from '../../../src/charts/us-areas/pick-rows.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();
const usAreas = await loadChart('us-areas', 'en');
const areas = openAreas(packAreas(published.usAreas));
const codes = (list: readonly { readonly area: { readonly code: string } }[]) => list.map((one) => one.area.code);
const medians = (state: State) => listedAreas(pickAreas(areas, state)).map((one) => one.area.median);
const unpaid = areas.find((area) => !isPaid(area));
const local = areas.filter((area) => area.kind === 'metro' || area.kind === 'nonmetro').filter(isPaid);

describe('areas by name', () => {
  test('travel as columns and come back as they were, with an id of their own too', () => {
    const given = areas.map((area, index) => (index === 3 ? { ...area, id: 'another' } : area));
    const opened = openAreas(JSON.parse(JSON.stringify(packAreas(given))) as ReturnType<typeof packAreas>);
    const byId = (list: typeof areas) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(opened)).toEqual(byId(given));
  });

  test('at first the highest and the lowest metropolitan and nonmetropolitan areas, and how many are left out', () => {
    const list = pickAreas(areas, {});
    expect(list.highest).toHaveLength(endLength);
    expect(list.lowest).toHaveLength(endLength);
    expect(list.left).toBe(local.length - 2 * endLength);
    expect(list.asked).toBe(false);
    expect(list.highest[0]?.area.median).toBe(Math.max(...local.map((area) => area.median)));
    expect(list.lowest.at(-1)?.area.median).toBe(Math.min(...local.map((area) => area.median)));
    expect(medians({})).toEqual(medians({}).toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    expect(list.lowest.at(-1)?.rank).toBe(local.length);
    expect(listedAreas(list).filter((one) => one.chosen)).toEqual([]);
  });

  test('equals share a rank', () => {
    const [one] = local;
    if (!one) throw new Error('no paid area');
    const same = ['A', 'B', 'C'].map((name, index) => ({
      ...one,
      id: name,
      code: name,
      name,
      median: index < 2 ? 5 : 4,
    }));
    expect(pickAreas(same, {}).highest.map(({ rank }) => rank)).toEqual([1, 1, 3]);
    expect(pickAreas(same, {}).left).toBe(0);
  });

  test('one end is twice as long, and each kind is ranked by itself', () => {
    const states = pickAreas(areas, { areas: 'lowest', kind: 'state' });
    expect(states.highest).toEqual([]);
    expect(states.lowest).toHaveLength(2 * endLength);
    expect(new Set(states.lowest.map((one) => one.area.kind))).toEqual(new Set(['state', 'territory']));
    const nonmetro = pickAreas(areas, { areas: 'highest', kind: 'nonmetro' });
    expect(nonmetro.highest.every((one) => one.area.kind === 'nonmetro')).toBe(true);
    expect(nonmetro.highest[0]?.rank).toBe(1);
  });

  test('the chosen ones stand in a list of their own, once, with the rank they have', () => {
    const top = pickAreas(areas, {}).highest[2]?.area.code ?? '';
    const list = pickAreas(areas, { area: `CA,${top},31080` });
    expect(list.chosen.map((one) => one.area.code).toSorted()).toEqual(['31080', 'CA', top].toSorted());
    expect(codes(list.highest)).not.toContain(top);
    expect(list.chosen.find((one) => one.area.code === top)?.rank).toBe(3);
    expect(list.chosen.find((one) => one.area.code === 'CA')?.rank).toBeUndefined();
    const ids = listedAreas(list).map((one) => one.area.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(list.left + listedAreas(list).filter((one) => one.rank !== undefined).length).toBe(local.length);
  });

  test('what nobody offers is not chosen, and no areas are no ranking', () => {
    expect(pickAreas(areas, { area: 'nowhere,', kind: 'x', areas: 'y' })).toEqual(pickAreas(areas, {}));
    expect(pickAreas([], { area: 'CA' })).toMatchObject({
      chosen: [],
      highest: [],
      lowest: [],
      left: 0,
      extent: undefined,
    });
    expect(listedAreas(pickAreas(areas, { areas: 'chosen' }))).toEqual([]);
  });

  test('an area without a wage is drawn as its reason, last, and never as a number', () => {
    if (!unpaid) throw new Error('every area has a wage');
    const rendering = usAreas.render(usAreas.rows(published), 'en', {
      areas: 'chosen',
      area: `${unpaid.code},CA`,
    });
    const { document } = parseHTML('<html><body></body></html>');
    const svg = rendering.draw({ document, id: 'x', width: 304 });
    const marks = [...svg.querySelectorAll('.mark')].filter((mark) => mark.getAttribute('data-row') === unpaid.id);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.querySelectorAll('circle, path, rect')).toHaveLength(0);
    expect(marks[0]?.textContent).toContain('no wage in the source');
    expect(rendering.tips[unpaid.id]?.lines).toContain(unpaid.note?.en);
    const cells = rendering.table.rows.find((row) => row.id === unpaid.id)?.cells ?? [];
    const median = rendering.table.columns.findIndex((column) => column.key === 'median');
    expect(cells[median]).toEqual({ text: 'no wage in the source', value: null });
  });

  test('with nothing chosen the panel says what to do', () => {
    const rendering = usAreas.render(usAreas.rows(published), 'en', { areas: 'chosen' });
    const { document } = parseHTML('<html><body></body></html>');
    expect(rendering.draw({ document, id: 'x', width: 680 }).textContent).toContain('No area chosen yet');
  });
});
