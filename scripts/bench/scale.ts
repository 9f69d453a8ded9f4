import path from 'node:path';
import { loadData } from '../../src/datasets/load-data.ts';
import { root } from './peers.ts';
import { timeCharts } from './scale-charts.ts';
import { multiplied, realData, timeRows } from './scale-rows.ts';
import { milliseconds } from './statistics.ts';

/** Tables of different kinds: adverts, wages by place and time, areas, claims of reports. */
const tables = ['postings', 'minimum-wage', 'us-areas', 'salaries', 'bank-centres'];
/** Shorter steps, in milliseconds, are not judged, because their times depend more on the machine than on the rows. */
const least = 100;
/** How many times longer each row may take when there are ten times as many. */
const limit = 2;

/**
 * Prints the times of a small and of a large amount and their ratio per row. Returns whether the ratio is within the
 * limit.
 */
function printStep(name: string, few: number, many: number): boolean {
  const ratio = many / few / 10;
  const tooSlow = many > least && ratio > limit;
  const shown = `${milliseconds(few).padStart(10)}${milliseconds(many).padStart(11)}  ×${ratio.toFixed(2)}`;
  console.log(`  ${name.padEnd(20)}${shown}${tooSlow ? `  over ${limit}` : ''}`);
  return tooSlow;
}

/**
 * Measures ten and a hundred times the rows of tables from bytes to drawings, and a hundred and a thousand charts, and
 * compares the time for each one. Sets the exit status where it more than doubles.
 */
export async function benchScale(): Promise<void> {
  let slow = 0;
  const real = realData();
  for (const table of tables) {
    const [ten, hundred] = [10, 100].map((times) => multiplied(real, table, times));
    if (!ten || !hundred) throw new Error(`${table} has a key that is no text`);
    // A warm-up, because code that runs for the first time is still being compiled.
    await timeRows(real, ten, table);
    const few = await timeRows(real, ten, table);
    const many = await timeRows(real, hundred, table);
    console.log(`${table}: ${few.rows} and ${many.rows} rows; × is the time a row, of the many ÷ of the few`);
    for (const [step, duration] of many.steps) if (printStep(step, few.steps.get(step) ?? NaN, duration)) slow += 1;
  }
  const data = loadData(path.join(root, 'data'));
  await timeCharts(data, 20);
  const [few, many] = [await timeCharts(data, 100), await timeCharts(data, 1000)];
  console.log('100 and 1000 charts; × is the time a chart');
  for (const [step, duration] of many) if (printStep(step, few.get(step) ?? NaN, duration)) slow += 1;
  if (slow > 0) process.exitCode = 1;
}
