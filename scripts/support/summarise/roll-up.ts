import { readFileSync, statSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { monthlyPay } from '../../../src/tables/pay/monthly-pay.ts';
import type { KeptReason } from '../../../src/tables/pay/monthly-pay.ts';

/** The roll-up itself: plain SQL over a relation `adverts`. */
export const rollUpSql = (): string => readFileSync(new URL('../../sql/advert-rollup.sql', import.meta.url), 'utf8');

export interface RollUpRequest {
  /** A CSV or Parquet file, or a folder of Parquet files. */
  readonly file: string;
  /** The columns whose values make a cell. */
  readonly by: readonly string[];
  readonly employer: string;
  /** The columns of the two ends of monthly pay, or the column of pay as printed. */
  readonly pay: { readonly low: string; readonly high: string } | { readonly printed: string };
  /** A column that is filled where the ends are implausible. */
  readonly doubt: string | undefined;
  /** Called when the second stage begins. */
  readonly rollingUp?: () => void;
}

/** A cell of the roll-up, with medians only where the rule allows them. */
export interface Cell {
  readonly by: readonly string[];
  readonly adverts: number;
  readonly withPay: number;
  readonly employers: number;
  /** The number of adverts of the employer that has most. */
  readonly largest: number;
  readonly leftOut: readonly ('few_employers' | 'one_employer')[];
  readonly lowMedian: number | null;
  readonly highMedian: number | null;
}

export interface RollUp {
  readonly rows: number;
  /** The number of adverts that belong to no cell, because they name no employer or lack a column of the cell. */
  readonly outside: number;
  /** The number of adverts by the reason for which a printed pay is no monthly range. */
  readonly kept: ReadonlyMap<KeptReason, number>;
  readonly cells: readonly Cell[];
}

/** A file that cannot be rolled up. */
export class RollUpFault extends Error {
  readonly kind: 'columns' | 'numbers';
  readonly details: readonly string[];
  constructor(kind: RollUpFault['kind'], details: readonly string[]) {
    super(kind);
    this.kind = kind;
    this.details = details;
  }
}

/**
 * Rolls up a file of adverts. Memory is bounded by the database's limit, not by the file.
 * @throws RollUpFault
 */
export async function rollUp(connection: DuckDBConnection, request: RollUpRequest): Promise<RollUp> {
  const { by, employer, pay, doubt } = request;
  await connection.run(`CREATE VIEW file AS SELECT * FROM ${sourceOf(request.file)}`);
  const columns = (await rowsOf(connection, 'DESCRIBE file')).map(({ column_name: name }) => textOf(name));
  const needed = [
    ...by,
    employer,
    ...('printed' in pay ? [pay.printed] : [pay.low, pay.high]),
    ...(doubt === undefined ? [] : [doubt]),
  ];
  const absent = needed.filter((name) => !columns.includes(name));
  if (absent.length > 0) throw new RollUpFault('columns', [absent.join(', '), columns.join(', ')]);
  const kept = 'printed' in pay ? await readPrinted(connection, pay.printed) : await checkEnds(connection, pay);
  const ends =
    'printed' in pay
      ? 'pays.low AS low, pays.high AS high'
      : `TRY_CAST(${filled(pay.low)} AS DOUBLE) AS low, TRY_CAST(${filled(pay.high)} AS DOUBLE) AS high`;
  const join = 'printed' in pay ? `LEFT JOIN pays ON pays.printed = COALESCE(${text(pay.printed)}, '')` : '';
  const whole = [...by, employer].map((name) => `${filled(name)} IS NOT NULL`).join(' AND ');
  await connection.run(`CREATE VIEW adverts AS
    SELECT concat_ws(chr(31), ${by.map((name) => text(name)).join(', ')}) AS cell, ${text(employer)} AS employer, ${ends},
      ${doubt === undefined ? '0' : `CASE WHEN ${filled(doubt)} IS NULL THEN 0 ELSE 1 END`} AS doubtful
    FROM file ${join} WHERE ${whole}`);
  const [counts] = await rowsOf(
    connection,
    `SELECT count(*) AS whole, count(*) FILTER (WHERE ${whole}) AS inside FROM file`,
  );
  request.rollingUp?.();
  const cells = (await rowsOf(connection, rollUpSql())).map(cellOf);
  const rows = numberOf(counts?.['whole']) ?? 0;
  return { rows, outside: rows - (numberOf(counts?.['inside']) ?? 0), kept, cells };
}

/** A query for the file. Cells are read as text, so that codes keep their zeros. */
function sourceOf(file: string): string {
  const isFolder = statSync(file).isDirectory();
  if (isFolder) return `read_parquet(${quoted(`${file.replace(/[\\/]+$/, '')}/**/*.parquet`)})`;
  return /\.parquet$/i.test(file)
    ? `read_parquet(${quoted(file)})`
    : `read_csv(${quoted(file)}, header = true, all_varchar = true, quote = '"', escape = '"')`;
}

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const text = (name: string): string => `trim(CAST(file.${named(name)} AS VARCHAR))`;
const filled = (name: string): string => `nullif(${text(name)}, '')`;

/** Parses the printed pays of a file, each distinct text once, with the parser that `check` uses. */
async function readPrinted(connection: DuckDBConnection, column: string): Promise<ReadonlyMap<KeptReason, number>> {
  const wordings = await rowsOf(
    connection,
    `SELECT COALESCE(${text(column)}, '') AS printed, count(*) AS adverts FROM file GROUP BY 1`,
  );
  await connection.run('CREATE TABLE pays (printed VARCHAR, low DOUBLE, high DOUBLE)');
  const appender = await connection.createAppender('pays');
  const kept = new Map<KeptReason, number>();
  for (const { printed, adverts } of wordings) {
    const pay = monthlyPay(textOf(printed), 'month');
    if (typeof pay === 'string') {
      kept.set(pay, (kept.get(pay) ?? 0) + (numberOf(adverts) ?? 0));
      continue;
    }
    appender.appendVarchar(textOf(printed));
    appender.appendDouble(pay.low);
    appender.appendDouble(pay.high);
    appender.endRow();
  }
  appender.closeSync();
  return kept;
}

/** @throws RollUpFault where an end is not a number, because nothing may be dropped silently */
async function checkEnds(
  connection: DuckDBConnection,
  { low, high }: { readonly low: string; readonly high: string },
): Promise<ReadonlyMap<KeptReason, number>> {
  const faults = await Promise.all(
    [low, high].map(async (name) => {
      const [found] = await rowsOf(
        connection,
        `SELECT count(*) AS cells, min(${filled(name)}) AS example FROM file WHERE ${filled(name)} IS NOT NULL AND TRY_CAST(${filled(name)} AS DOUBLE) IS NULL`,
      );
      return { name, cells: numberOf(found?.['cells']) ?? 0, example: textOf(found?.['example']) };
    }),
  );
  const wrong = faults.filter(({ cells }) => cells > 0);
  if (wrong.length > 0)
    throw new RollUpFault(
      'numbers',
      wrong.map(({ name, cells, example }) => `${name}: ${String(cells)} (${example})`),
    );
  return new Map();
}

type Found = Readonly<Record<string, unknown>>;

const rowsOf = async (connection: DuckDBConnection, sql: string): Promise<readonly Found[]> =>
  (await connection.runAndReadAll(sql)).getRowObjectsJS();

function cellOf(row: Found): Cell {
  const leftOut = (['few_employers', 'one_employer'] as const).filter((reason) => numberOf(row[reason]) === 1);
  return {
    by: textOf(row['cell']).split('\u001f'),
    adverts: numberOf(row['adverts']) ?? 0,
    withPay: numberOf(row['with_pay']) ?? 0,
    employers: numberOf(row['employers']) ?? 0,
    largest: numberOf(row['largest']) ?? 0,
    leftOut,
    lowMedian: numberOf(row['low_median']),
    highMedian: numberOf(row['high_median']),
  };
}

/** Converts counts, which are big integers in DuckDB. */
const numberOf = (value: unknown): number | null =>
  typeof value === 'number' ? value : typeof value === 'bigint' ? +value.toString() : null;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
