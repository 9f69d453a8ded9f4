import { describe, expect, test } from 'vitest';
import { costCommand, defaultAssumptions, readAssumptions } from '../../../../scripts/bench/cost/assumptions.ts';
import {
  meanView,
  monthOf,
  peakViews,
  viewsPerSecond,
  withBrowserCache,
} from '../../../../scripts/bench/cost/cost-sums.ts';
import type { Assumptions, PageTraffic, Requests, SiteTraffic } from '../../../../scripts/bench/cost/cost-types.ts';
import { viewsScript } from '../../../../scripts/bench/cost/load-run.ts';
import { readWrk } from '../../../../scripts/bench/cost/wrk-output.ts';

const requests = (count: number, bytes: number, hashedRequests: number, hashedBytes: number): Requests => ({
  requests: count,
  bytes,
  hashedRequests,
  hashedBytes,
});
const front: PageTraffic = {
  alone: requests(2, 20_000, 1, 5000),
  rest: requests(4, 60_000, 3, 45_000),
  choice: requests(6, 100_000, 4, 80_000),
};
const story: PageTraffic = { alone: requests(1, 9000, 0, 0), rest: requests(1, 10_000, 0, 0), choice: null };
const traffic: SiteTraffic = { front, chart: front, topic: front, story, embed: front };
const mix: Assumptions['mix'] = { front: 3, chart: 0, topic: 0, story: 1, embed: 0 };

describe('a mean view', () => {
  test('weighs each kind of page by its part; one without a choice counts at rest', () => {
    // (3 × 2 + 1) ÷ 4 and so on.
    expect(meanView(traffic, mix, 'alone')).toEqual(requests(1.75, 17_250, 0.75, 3750));
    expect(meanView(traffic, mix, 'choice')).toEqual(requests(4.75, 77_500, 3, 60_000));
  });

  test('has hashed files once a reader, all else each time', () => {
    const view = requests(4.75, 77_500, 3, 60_000);
    expect(withBrowserCache(view, 1)).toEqual(view);
    const kept = withBrowserCache(view, 3);
    expect(kept.requests).toBeCloseTo(2.75, 9);
    expect(kept.bytes).toBeCloseTo(37_500, 6);
    expect(kept.hashedRequests).toBeCloseTo(1, 9);
    expect(kept.hashedBytes).toBeCloseTo(20_000, 6);
  });
});

describe('a month', () => {
  const view = requests(5.184, 162_000, 0, 0);

  test('has the sums of thirty days, by the second', () => {
    // 162 GB are 1,296,000 Mbit; a month has 2,592,000 seconds.
    const month = monthOf(view, 1e6, defaultAssumptions);
    expect(month.requests).toBeCloseTo(5_184_000, 3);
    expect(month.gigabytes).toBeCloseTo(162, 9);
    expect(month.meanMegabits).toBeCloseTo(0.5, 9);
    expect(month.peakMegabits).toBeCloseTo(5, 9);
    expect(month.meanRequests).toBeCloseTo(2, 9);
    expect(month.peakRequests).toBeCloseTo(20, 9);
    expect(month.serverRequests).toBeCloseTo(20, 9);
    expect(month.money).toBeUndefined();
  });

  test('leaves the server behind a CDN what the CDN does not answer', () => {
    const month = monthOf(view, 1e6, { ...defaultAssumptions, peak: 4, hitRate: 0.75 });
    expect(month.peakMegabits).toBeCloseTo(2, 9);
    expect(month.serverMegabits).toBeCloseTo(0.5, 9);
    expect(month.serverRequests).toBeCloseTo(2, 9);
  });

  test('costs what the prices given make of it, and nothing is known without', () => {
    const money = (perGb: number | null, perMillionRequests: number | null): number | undefined =>
      monthOf(view, 1e6, { ...defaultAssumptions, perGb, perMillionRequests }).money;
    expect(money(0.5, null)).toBeCloseTo(81, 9);
    expect(money(null, 2)).toBeCloseTo(10.368, 9);
    expect(money(0.5, 2)).toBeCloseTo(91.368, 9);
    expect(money(0, null)).toBe(0);
  });

  test('has a peak that a server is held against in whole views', () => {
    expect(peakViews(2_592_000, 10)).toBeCloseTo(10, 9);
    expect(viewsPerSecond(1000, 10)).toBe(100);
  });
});

describe('options', () => {
  test('are the default where none is given, and the command names those that differ', () => {
    expect(readAssumptions({ kept: false })).toEqual(defaultAssumptions);
    expect(costCommand(defaultAssumptions)).toBe('npm run bench -- cost');
    const read = readAssumptions({ kept: true, mix: 'front=3,story=1', peak: '20', 'hit-rate': '0.9', 'per-gb': '0' });
    expect(read).toEqual({ ...defaultAssumptions, mix, peak: 20, hitRate: 0.9, perGb: 0 });
    expect(costCommand(read)).toBe('npm run bench -- cost --mix front=3,story=1 --peak 20 --hit-rate 0.9 --per-gb 0');
  });

  test.each([
    { mix: 'front' },
    { mix: 'front=1,front=2' },
    { mix: 'toString=1' },
    { mix: 'front=0' },
    { mix: 'front=-1' },
    { peak: '0.5' },
    { 'hit-rate': '1.1' },
    { 'per-gb': '-1' },
    { 'views-per-reader': '1e3' },
    { 'per-million-requests': '' },
  ])('that make no sense are refused: %o', (values) => {
    const [name = ''] = Object.keys(values);
    expect(() => readAssumptions({ kept: false, ...values })).toThrow(`--${name}`);
  });
});

describe('the load program', () => {
  const printed = `Running 10s test @ http://127.0.0.1:8080/
  2 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     5.00ms    9.00ms  99.00ms   90.00%
  Latency Distribution
     50%  835.00us
     75%    2.00ms
     90%    3.50ms
     99%    1.25s
  10240 requests in 10.00s, 20.00MB read
Requests/sec:   1024.00
Transfer/sec:      2.00MB
`;

  test('is read in its own units', () => {
    const { p50, ...others } = readWrk(printed);
    expect(p50).toBeCloseTo(0.835, 9);
    expect(others).toEqual({
      requestsPerSecond: 1024,
      bytesPerSecond: 2_097_152,
      p99: 1250,
      answers: 10_240,
      failures: 0,
    });
  });

  test('has its broken connections and refusals counted together, and is not guessed at', () => {
    const lines = '  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 5\n';
    expect(readWrk(printed.replace('Requests/sec', `${lines}Requests/sec`)).failures).toBe(15);
    expect(() => readWrk('unable to connect')).toThrow('unable to connect');
  });

  test('asks for all paths in turn', () => {
    expect(viewsScript(['/', '/a"b'])).toContain(String.raw`local paths = { "/", "/a\"b" }`);
  });
});
