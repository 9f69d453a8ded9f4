import type { LoadRow } from './cost-types.ts';

const byteUnits: Readonly<Record<string, number>> = { B: 1, KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30, TB: 2 ** 40 };
const timeUnits: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/**
 * What wrk prints with `--latency`, read. Its KB and MB are powers of 1,024.
 * @throws when a line is missing
 */
export function readWrk(output: string): Omit<LoadRow, 'target'> {
  const numbers = (pattern: RegExp): string[] => {
    const found = pattern.exec(output);
    if (!found) throw new Error(`wrk printed no ${pattern.source}: ${output}`);
    return found.slice(1);
  };
  const time = (percentile: string): number => {
    const [value = '', unit = ''] = numbers(new RegExp(String.raw`^\s+${percentile}%\s+([\d.]+)(us|ms|s|m)$`, 'm'));
    return +value * (timeUnits[unit] ?? NaN);
  };
  const [answers = ''] = numbers(/^\s+(\d+) requests in /m);
  const [requestsPerSecond = ''] = numbers(/^Requests\/sec:\s+([\d.]+)$/m);
  const [bytes = '', unit = ''] = numbers(/^Transfer\/sec:\s+([\d.]+)(B|KB|MB|GB|TB)$/m);
  return {
    requestsPerSecond: +requestsPerSecond,
    bytesPerSecond: Math.round(+bytes * (byteUnits[unit] ?? NaN)),
    p50: time('50'),
    p99: time('99'),
    answers: +answers,
    failures: failuresIn(output),
  };
}

/** Both lines are printed only where there is something to report. */
function failuresIn(output: string): number {
  const [, refused = '0'] = /^\s+Non-2xx or 3xx responses: (\d+)$/m.exec(output) ?? [];
  const [, ...broken] = /^\s+Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)$/m.exec(output) ?? [];
  return broken.reduce((sum, one) => sum + +one, +refused);
}
