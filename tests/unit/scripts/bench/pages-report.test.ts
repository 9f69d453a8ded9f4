import { expect, test } from 'vitest';
import type { Measured, Visits } from '../../../../scripts/bench/measured.ts';
import { goalLines } from '../../../../scripts/bench/report/goals.ts';
import { aheadLines } from '../../../../scripts/bench/report/ahead-lines.ts';
import { reasons } from '../../../../scripts/bench/report/reasons.ts';
import { peers } from '../../../../scripts/bench/peers.ts';
import type { Visit } from '../../../../scripts/bench/visit.ts';

const ours: Visit = {
  requests: 1,
  bytes: 22_000,
  allBytes: 120_000,
  firstPaint: 400,
  visible: 500,
  blocking: 50,
  shift: 0,
  interaction: 20,
};
const slower: Visit = { ...ours, requests: 2, bytes: 55_000, firstPaint: 450, visible: 1500, blocking: 300 };
const visitsWith = (changed: Partial<Visit>): Visits =>
  new Map(
    [['ours', ours], ['limit', { ...ours, visible: 400 }], ...peers.map(({ id }) => [id, slower] as const)].map(
      ([owner, visit]) => [
        owner as string,
        owner === 'chartjs' ? { ...(visit as Visit), ...changed } : (visit as Visit),
      ],
    ),
  );

test('a reason is reported only where a peer is ahead by more than noise, with its name', () => {
  expect(aheadLines(visitsWith({}))).toEqual([]);
  expect(aheadLines(visitsWith({ firstPaint: 395 }))).toEqual([]);
  expect(aheadLines(visitsWith({ firstPaint: 300 }))).toEqual([
    `- first paint, ms, ahead of ours: Chart.js. ${reasons.firstPaint}`,
  ]);
});

test('goals are judged by the fastest peer, the limit and the slowest use', () => {
  const measured = (changed: Partial<Visit>, redraw: number, mainThread: number): Measured => ({
    rounds: 1,
    loadBefore: 0,
    browser: '1',
    visits: new Map([['bank-headcount', visitsWith(changed)]]),
    mainThread,
    uses: new Map([
      ['bank-headcount', { redraw }],
      ['us-areas', { redraw: redraw + 50 }],
    ]),
  });
  const met = goalLines(measured({}, 50, 150));
  expect(met.filter((line) => !line.startsWith('- met'))).toEqual([]);
  const missed = goalLines(measured({ visible: 900, firstPaint: 390 }, 51, 151));
  expect(missed.map((line) => line.startsWith('- **missed**'))).toEqual([true, true, false, true, true]);
  expect(missed.at(-1)).toContain('bank-headcount redraw 51, us-areas redraw 101');
});
