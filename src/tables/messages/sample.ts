import type { Params } from './message.ts';

/** Parts of a small file, one after another: text (stored as UTF-8) and bytes as they are. */
export type Parts = readonly (string | readonly number[])[];

/** What brings a message about. */
export type Sample =
  /** A small file, read as one of the tables of src/components/guide/sample-tables.ts. */
  | { readonly table: SampleTable; readonly parts: Parts }
  /** A description that cannot be used. */
  | { readonly description: string }
  /** What the system says when a file is to be read. */
  | { readonly failure: string; readonly detail?: string }
  /** A finding as it is: it takes a workbook, a disk or the record of what was published to come about. */
  | { readonly found: Found }
  /** None here, as it takes this site's own tables: a cell changed in a copy of them (src/components/guide/own-samples.ts). */
  | 'own';

export interface Found {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
  readonly value?: string;
  readonly params?: Params;
}

export type SampleTable =
  'jobs' | 'firms' | 'loose' | 'staff' | 'calls' | 'banks' | 'adverts' | 'pay' | 'grades' | 'shares';

export const head = 'month,city,jobs,share,note\n';
export const first = '2024-01,beijing,1411,0.04,\n';
export const last = '2024-03,beijing,1502,0.05,\n';
/** 部分 in GB18030. */
export const gbk = [0xb2, 0xbf, 0xb7, 0xd6];

export const jobs = (...parts: Parts): Sample => ({ table: 'jobs', parts });
/** The middle row of a month's table, between good ones. */
export const row = (...parts: Parts): Sample => jobs(head + first, ...parts, '\n');
/** A cell of that row. */
export const month = (cell: string): Sample => row(`${cell},beijing,1388,0.04,`);
export const city = (cell: string): Sample => row(`2024-02,${cell},1388,0.04,`);
export const count = (cell: string): Sample => row(`2024-02,beijing,${cell},0.04,`);
export const share = (cell: string): Sample => row(`2024-02,beijing,1388,${cell},`);
export const note = (cell: string): Sample => row(`2024-02,beijing,1388,0.04,${cell}`);

/** Rows of another table below its header. */
const below = (table: SampleTable, header: string, lines: readonly string[]): Sample => ({
  table,
  parts: [`${header}\n${lines.join('\n')}\n`],
});
export const firms = (...lines: readonly string[]): Sample =>
  below('firms', 'id,name,founded,hires,site\n0430,甲公司,2015-03-01,true,', lines);
export const loose = (...lines: readonly string[]): Sample => below('loose', 'city,name,change', lines);
export const pay = (...lines: readonly string[]): Sample => below('pay', 'month,lower,median,quote', lines);
export const adverts = (...lines: readonly string[]): Sample => below('adverts', 'id,pay,low,high', lines);
export const shares = (...lines: readonly string[]): Sample => below('shares', 'year,share', lines);

export const text = (name: string, more: object = {}): object => ({ name, type: 'string', ...more });
export const described = (fields: readonly object[], more: object = {}): Sample => ({
  description: JSON.stringify({
    name: 'sample',
    resources: [{ name: 'pay', path: 'pay.csv', schema: { fields }, ...more }],
  }),
});

export const found = (file: string, finding: Omit<Found, 'file'> = {}): Sample => ({ found: { file, ...finding } });
export const inWorkbook = (finding: Omit<Found, 'file'> = {}): Sample => found('salaries.xlsx', finding);
