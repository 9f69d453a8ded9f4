import Papa from 'papaparse';
import { checkTable } from '../../src/tables/check-table.ts';
import { sampleTable } from '../support/sample-table.ts';
import { median, megabytes, milliseconds, printTable, time } from './statistics.ts';

const runs = 5;
const rows = 200_000;
const peak = (): number => process.resourceUsage().maxRSS * 1024;

/**
 * Compares reading and checking with plain Papa Parse: both start from the same bytes and end with every cell of every
 * row.
 */
export async function benchReader(): Promise<void> {
  const { bytes, resource } = sampleTable(rows);
  const before = peak();
  const plain = (): void => {
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true });
    if (data.length !== rows + 1) throw new Error(`Papa Parse found ${data.length} rows`);
  };
  const checked = (): void => {
    const { outcome, rows: found } = checkTable(bytes, 'adverts.csv', resource);
    if (outcome !== 'accept' || found.length !== rows) throw new Error(`checkTable: ${outcome}, ${found.length} rows`);
  };
  const plainTimes: number[] = [];
  const checkedTimes: number[] = [];
  for (let run = 0; run < runs; run++) {
    plainTimes.push(await time(plain));
    checkedTimes.push(await time(checked));
  }
  /** The ratios of consecutive runs, so that other work on the machine affects both times. */
  const ratios = checkedTimes.map((duration, run) => duration / (plainTimes[run] ?? NaN));
  printTable([
    [`sample: ${rows} rows × 7 columns`, megabytes(bytes.length)],
    [`Papa Parse alone, median of ${runs}`, milliseconds(median(plainTimes))],
    [`checkTable, median of ${runs}`, milliseconds(median(checkedTimes))],
    [`checkTable ÷ Papa Parse, median of ${runs}`, median(ratios).toFixed(2)],
    ['peak memory (RSS) with the sample alone', megabytes(before)],
    ['peak memory (RSS) after both', megabytes(peak())],
  ]);
}
