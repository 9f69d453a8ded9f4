/** An error refuses the file; a notice says what was read in another form, or what is worth knowing. */
export type Severity = 'error' | 'notice';

export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** A text in both languages. */
export type InBoth = Readonly<Record<'zh' | 'en', string>>;

/**
 * The parts of a problem, made safe to print. `Text` and `List` are the names of the values that a message takes
 * besides the parts that every problem has.
 */
export interface MessageValues<Text extends string = never, List extends string = never> {
  readonly severity: Severity;
  readonly field: string;
  readonly value: string;
  /** A value as text, a list in one line; empty when the problem has none of that name. */
  readonly text: (name: Text | List) => string;
  readonly list: (name: List) => readonly string[];
  /** How many cells a notice stands for. */
  readonly count: number;
}

export type Phrase = readonly [zh: string, en: string];

/**
 * What is there, why that is wrong or how it was read, and how to fix it. Without `what`, it is the text of the cell.
 */
type Words = readonly [what: Phrase, why: Phrase, fix: Phrase] | readonly [why: Phrase, fix: Phrase];

/** Makes the words of a message from the problem's values. */
export type Says<Text extends string = never, List extends string = never> = (
  values: MessageValues<Text, List>,
) => Words;

/**
 * Declares which values a message takes, as in `says<'unit', 'lines'>`: types then allow no others, in its words or in
 * a finding.
 */
export const says = <Text extends string = never, List extends string = never>(
  words: Says<Text, List>,
): Says<Text, List> => words;

/** The parts of a small file, one after another: text (stored as UTF-8), or bytes as they are. */
export type Parts = readonly (string | readonly number[])[];

/** The example of a message in the guide. */
type Sample =
  /** A small file, read as one of the tables of src/components/guide/sample-tables.ts. */
  | { readonly table: SampleTable; readonly parts: Parts }
  /** A descriptor that cannot be used. */
  | { readonly description: string }
  /** An error of the system when a file is read. */
  | { readonly failure: string; readonly detail?: string }
  /** A finding as it stands, where a real one would take a workbook, a disk or the history. */
  | { readonly found: Found }
  /** A changed cell in a copy of this site's own tables (src/components/guide/own-samples.ts). */
  | 'own';

interface Found {
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
/** The middle row of the table of jobs, between two good ones. */
export const row = (...parts: Parts): Sample => jobs(head + first, ...parts, '\n');
/** The middle row with one of its cells replaced. */
export const month = (cell: string): Sample => row(`${cell},beijing,1388,0.04,`);
export const city = (cell: string): Sample => row(`2024-02,${cell},1388,0.04,`);
export const count = (cell: string): Sample => row(`2024-02,beijing,${cell},0.04,`);
export const share = (cell: string): Sample => row(`2024-02,beijing,1388,${cell},`);
export const note = (cell: string): Sample => row(`2024-02,beijing,1388,0.04,${cell}`);

/** Rows of another table, below its header. */
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

/** What the guide says about a message: its severity, what it means in one plain sentence, and an example. */
export interface GuideEntry {
  /** `either`: an error in some places and a notice in others. */
  readonly level: 'error' | 'notice' | 'either';
  readonly sample: Sample;
  readonly means: InBoth;
}

/**
 * The guide's entry for each message of a file. Each file of messages exports a function that makes it, so that a
 * bundle that never calls the function, such as the check page's, does not carry the entries.
 */
export type Guide<Book> = { readonly [Code in keyof Book]: GuideEntry };

/** The guide's entry of a message that is always an error, always a notice, or either. */
export const error = <S extends Sample>(sample: S, [zh, en]: Phrase) =>
  ({ level: 'error', sample, means: { zh, en } }) as const;
export const notice = <S extends Sample>(sample: S, [zh, en]: Phrase) =>
  ({ level: 'notice', sample, means: { zh, en } }) as const;
export const either = <S extends Sample>(sample: S, [zh, en]: Phrase) =>
  ({ level: 'either', sample, means: { zh, en } }) as const;
