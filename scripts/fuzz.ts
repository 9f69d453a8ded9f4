// npm run fuzz: passes random and broken files through the code of `npm run data -- check`. Environment: RUNS
// (1,000,000), SEED (random by default, and printed), FIRST (number of the first input), PROCESSES (one for each core).
import { availableParallelism } from 'node:os';
import { dataFolder } from './support/data-folder.ts';
import { keepResult } from './support/trust/keep-result.ts';
import { runFuzz } from './support/fuzz/run-fuzz.ts';

const numberOf = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const seed = numberOf('SEED', Math.floor(Math.random() * 2 ** 31));
const usualCount = 1_000_000;
const count = numberOf('RUNS', usualCount);
const first = numberOf('FIRST', 0);
const processes = numberOf('PROCESSES', availableParallelism());
if (![seed, count, first, processes].every((one) => Number.isSafeInteger(one) && one >= 0) || processes < 1) {
  console.error('SEED, RUNS, FIRST and PROCESSES are whole numbers.');
  process.exit(2);
}
const grouped = (number: number): string => number.toLocaleString('en-US');

console.log(`${grouped(count)} inputs: SEED=${seed} RUNS=${count}${first > 0 ? ` FIRST=${first}` : ''} repeats them.`);
const every = Math.max(1, Math.floor(count / 10));
let told = 0;
const { outcomes, faults, milliseconds, mebibytes } = await runFuzz(
  { seed, first, count },
  dataFolder(),
  processes,
  (done) => {
    if (done < told + every) return;
    told = done;
    console.log(`${grouped(done)} …`);
  },
);
for (const { input, count: alike, what } of faults.slice(0, 20))
  console.error(`input ${input} (SEED=${seed} FIRST=${input} RUNS=${alike}): ${what}`);
const shown = Object.entries(outcomes).map(([outcome, number]) => `${grouped(number)} ${outcome}`);
console.log(`${shown.sort().join(', ')}; a process held ${mebibytes.toFixed(0)} MiB at most.`);
const printed = {
  zh: `${grouped(count)} 个输入，${grouped(faults.length)} 个出错；最慢的一个用了 ${milliseconds.toFixed(0)} 毫秒处理器时间`,
  en: `${grouped(count)} inputs, ${grouped(faults.length)} faults; the slowest took ${milliseconds.toFixed(0)} ms of processor time`,
};
console.log(`${printed.en}.`);
// A result of fewer inputs is not stored, because docs/trust.md promises the usual number.
if (faults.length === 0 && count >= usualCount) keepResult('fuzz', `SEED=${seed} npm run fuzz`, printed);
process.exitCode = faults.length === 0 ? 0 : 1;
