import { existsSync } from 'node:fs';
import { csvText } from '../../../src/lib/text/csv-text.ts';
import { fewest } from '../../../src/datasets/tables/adverts-2024.ts';
import type { WordLang } from '../../../src/tables/describe.ts';
import { problemLines } from '../../../src/tables/reports.ts';
import { inFile } from '../../../src/tables/finding.ts';
import { readFailure } from '../../../src/tables/read-failure.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { commandOptions, readLang } from '../command-options.ts';
import { placeAll } from '../place-all.ts';
import type { Printed } from '../printed.ts';
import { textTable } from '../text-table.ts';
import { UsageError } from '../usage-error.ts';
import { userPath } from '../user-path.ts';
import { NoDuckDb, openDuckDb } from './open-duckdb.ts';
import type { Cell, RollUp, RollUpRequest } from './roll-up.ts';
import { rollUp, RollUpFault } from './roll-up.ts';
import { summariseWords } from './summarise-words.ts';

/** The most cells of a kind that are printed; --out writes all. */
const shown = 40;

export const summariseUsage = {
  name: 'summarise',
  usage:
    'summarise FILE.csv|FILE.parquet|FOLDER --by COLUMN,… [--pay COLUMN | --low COLUMN --high COLUMN] [--employer COLUMN] [--doubt COLUMN] [--out FILE.csv] [--memory 1GB] [--lang zh|en]',
  words: {
    zh: '把大批招聘广告按微观数据的规则汇总成各格的条数、雇主数和月薪两端的中位数（用 DuckDB；文件多大都行）',
    en: 'rolls adverts up, by the million, under the rules for microdata: counts, employers and medians of both ends of pay by cell (with DuckDB)',
  },
};

/** `summarise`: rolls up adverts and prints the cells. Writes only the file of --out. */
export async function summarise(args: readonly string[]): Promise<Printed> {
  const { values, positionals } = commandOptions(
    args,
    {
      by: { type: 'string' },
      pay: { type: 'string' },
      low: { type: 'string', default: 'low' },
      high: { type: 'string', default: 'high' },
      employer: { type: 'string', default: 'employer' },
      doubt: { type: 'string' },
      out: { type: 'string' },
      memory: { type: 'string', default: '1GB' },
      lang: { type: 'string', default: 'zh' },
    },
    true,
  );
  const lang = readLang(values.lang);
  const w = summariseWords[lang];
  const [given, ...more] = positionals;
  const by = (values.by ?? '').split(',').filter((name) => name !== '');
  if (given === undefined || more.length > 0 || by.length === 0) throw new UsageError('summarise FILE --by COLUMN,…');
  if (!/^\d+(?:\.\d+)?[KMGT]i?B$/.test(values.memory)) throw new UsageError(`--memory ${values.memory}: 512MB, 1GB …`);
  const file = userPath(given);
  const refused = (text: string): Printed => ({ text, status: 1 });
  if (!existsSync(file)) {
    const missing = inFile(given, [readFailure(Object.assign(new Error(given), { code: 'ENOENT' }))]);
    return refused(problemLines(missing, lang).join('\n'));
  }
  const { low, high, employer, doubt, pay } = values;
  const request: RollUpRequest = {
    file,
    by,
    employer,
    doubt,
    pay: pay === undefined ? { low, high } : { printed: pay },
  };
  let rolled: RollUp;
  try {
    rolled = await withProgress(values.memory, request, lang);
  } catch (error) {
    if (error instanceof NoDuckDb) return refused(w.noDuckDb(packageJson.optionalDependencies['@duckdb/node-api']));
    if (error instanceof RollUpFault)
      return refused(
        error.kind === 'columns' ? w.columns(error.details[0] ?? '', error.details[1] ?? '') : w.numbers(error.details),
      );
    // The user needs only the first line of what DuckDB or the system reports about a file.
    return refused(w.unreadable(given, firstLineOf(error)));
  }
  const lines = cellLines(rolled, by, lang);
  if (values.out === undefined) return { text: lines.join('\n'), status: 0 };
  placeAll([{ path: userPath(values.out), content: cellsCsv(rolled, by) }]);
  return { text: [...lines, '', w.written(values.out)].join('\n'), status: 0 };
}

const firstLineOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Prints every two seconds what is being done, for how long, and the progress where DuckDB knows it. */
async function withProgress(memory: string, request: RollUpRequest, lang: WordLang): Promise<RollUp> {
  const { connection, close } = await openDuckDb(memory);
  const w = summariseWords[lang];
  const started = performance.now();
  let stage = w.reading;
  const timer = setInterval(() => {
    const percent = Math.floor(connection.progress.percentage);
    const seconds = Math.round((performance.now() - started) / 1000);
    process.stderr.write(`${w.progress(stage, percent > 0 ? `${String(percent)}%` : '', seconds)}\n`);
  }, 2000);
  try {
    return await rollUp(connection, {
      ...request,
      rollingUp: () => {
        stage = w.rolling;
      },
    });
  } finally {
    clearInterval(timer);
    close();
  }
}

function cellLines({ rows, outside, kept, cells }: RollUp, by: readonly string[], lang: WordLang): string[] {
  const w = summariseWords[lang];
  const drawn = cells.filter(({ leftOut }) => leftOut.length === 0);
  const others = cells.filter(({ leftOut }) => leftOut.length > 0);
  const figures = ({ adverts, withPay, employers, largest }: Cell): string[] =>
    [adverts, withPay, employers, largest].map(String);
  const more = (list: readonly Cell[]): string[] => (list.length > shown ? [w.more(list.length - shown)] : []);
  return [
    w.counted(rows, outside),
    ...[...kept].map(([reason, adverts]) => w.kept(reason, adverts)),
    w.rule(fewest),
    '',
    w.drawn(drawn.length),
    ...textTable([
      [...by, ...w.heads],
      ...drawn
        .slice(0, shown)
        .map((cell) => [
          ...cell.by,
          ...figures(cell),
          ...[cell.lowMedian, cell.highMedian].map((end) => (end === null ? '' : String(end))),
        ]),
    ]),
    ...more(drawn),
    '',
    w.leftOut(others.length),
    ...textTable([
      [...by, ...w.heads.slice(0, 4), ''],
      ...others
        .slice(0, shown)
        .map((cell) => [...cell.by, ...figures(cell), cell.leftOut.map((reason) => w.reasons[reason]).join(' · ')]),
    ]),
    ...more(others),
  ];
}

function cellsCsv({ cells }: RollUp, by: readonly string[]): string {
  const head = [...by, 'adverts', 'with_pay', 'employers', 'largest', 'low_median', 'high_median', 'left_out'];
  const rows = cells.map((cell) => [
    ...cell.by,
    cell.adverts,
    cell.withPay,
    cell.employers,
    cell.largest,
    cell.lowMedian,
    cell.highMedian,
    cell.leftOut.join(' '),
  ]);
  return csvText([head, ...rows]);
}
