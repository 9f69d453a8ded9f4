import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import { pickClaimAudit } from '../../../src/charts/claim-audit/pick.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

const { claims } = testedPublished();
const { document } = parseHTML('<html></html>');
const chart = chartById('claim-audit');

function drawn(state = {}) {
  const rendering = chart.render(chart.rows(testedPublished()), 'en', state);
  const svg = rendering.draw({ document, width: 680, id: 't' });
  const rows = [...svg.querySelectorAll('.mark[data-row]')].map((mark) => mark.getAttribute('data-row'));
  return { svg, rows, rendering };
}

test('every statement is a square, and the farthest of those that do not hold have their numbers below', () => {
  const { rows, rendering } = drawn();
  expect(new Set(rows)).toEqual(new Set(claims.map(({ id }) => id)));
  const twice = rows.filter((row, index) => rows.indexOf(row) !== index);
  const { lines, nearer } = pickClaimAudit({ claims });
  expect(twice.sort()).toEqual(lines.map(({ claim }) => claim.id).sort());
  const off = claims.filter(
    ({ verdict, against }) => against && ['contradicted', 'does_not_follow'].includes(verdict.id),
  );
  expect(lines.length + nearer).toBe(off.length);
  expect(nearer).toBeGreaterThan(0);
  const nearest = (id: string) => {
    const { low = 1, high = 1 } = off.find((claim) => claim.id === id)?.against?.times ?? {};
    return low <= 1 && high >= 1 ? 0 : Math.min(Math.abs(Math.log(low)), Math.abs(Math.log(high)));
  };
  const others = off.filter(({ id }) => !twice.includes(id));
  expect(Math.min(...twice.map((id) => nearest(id ?? '')))).toBeGreaterThanOrEqual(
    Math.max(...others.map(({ id }) => nearest(id))),
  );
  expect(rendering.table.rows).toHaveLength(claims.length);
});

test('a chosen verdict draws all its statements as lines, and leaves of the others only how many they are', () => {
  const chosen = claims.filter(({ verdict }) => verdict.id === 'contradicted');
  const { svg, rows, rendering } = drawn({ verdict: 'contradicted' });
  expect(new Set(rows)).toEqual(new Set(chosen.map(({ id }) => id)));
  expect(rows).toHaveLength(chosen.length * 2);
  expect(svg.querySelectorAll('rect.dim')).toHaveLength(claims.length - chosen.length);
  expect(rendering.table.rows.map(({ id }) => id).sort()).toEqual(chosen.map(({ id }) => id).sort());
});

test('what a number is held against is a multiple of it, at both of its ends', () => {
  const against = (id: string) => claims.find((claim) => claim.id === id)?.against;
  // 1.42 million seats against over 3 million; 2,600 yuan against 3,000 to 4,000; a share of several readings.
  expect(against('CLM027')).toEqual({
    figure: expect.objectContaining({ value: 142 }) as unknown,
    times: { low: 0.4733, high: 0.4733 },
  });
  expect(against('CLM034')?.times).toEqual({ low: 0.65, high: 0.8667 });
  expect(against('CLM016')?.times.low).toBeLessThan(1);
  expect(against('CLM016')?.times.high).toBeGreaterThan(1);
  // A year is no multiple of another, and what is attributed has no second number.
  expect(against('CLM006')).toBeUndefined();
  expect(against('CLM039')).toBeUndefined();
});
