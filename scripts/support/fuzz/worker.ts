// Runs in a process of its own: tries the inputs whose numbers it receives, and sends back their outcomes.
import process from 'node:process';
import type { Answer, Fault, Task } from './run-fuzz.ts';
import { slowest } from './run-fuzz.ts';
import { prepareFuzz } from './try-input.ts';

const fuzz = prepareFuzz(process.argv[2] ?? 'data');

/**
 * The milliseconds of processor time for an input, which do not depend on the load; an input over the limit is tried
 * again.
 */
async function timed(seed: number, number: number): Promise<{ milliseconds: number; outcome: string }> {
  let least = Infinity;
  let outcome = '';
  for (let left = 3; left > 0 && least > slowest; left -= 1) {
    const input = fuzz.input(seed, number);
    const start = process.cpuUsage();
    outcome = (await fuzz.attempt(input, number)).outcome;
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return { milliseconds: least, outcome };
}

async function tryAll({ seed, first, count }: Task): Promise<Answer> {
  const outcomes: Record<string, number> = {};
  const faults: Fault[] = [];
  let worst = 0;
  for (let number = first; number < first + count; number += 1) {
    try {
      const { milliseconds, outcome } = await timed(seed, number);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      worst = Math.max(worst, milliseconds);
      if (milliseconds > slowest) faults.push({ input: number, count: 1, what: `${milliseconds.toFixed(0)} ms` });
    } catch (error) {
      faults.push({
        input: number,
        count: 1,
        what: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  }
  return { outcomes, faults, milliseconds: worst, mebibytes: process.resourceUsage().maxRSS / 1024 };
}

process.on('message', (task: Task) => {
  void tryAll(task).then((answer) => process.send?.(answer));
});
process.send?.('ready');
