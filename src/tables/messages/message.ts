/** An error refuses the file; a notice tells what was read in another form, or is worth knowing. */
export type Severity = 'error' | 'notice';

export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** The same words in both languages. */
export type InBoth = Readonly<Record<'zh' | 'en', string>>;

/**
 * A problem's parts made safe to print, as the words of a language use them. `Text` and `List` name the values that the
 * message takes besides those that every problem has.
 */
export interface Said<Text extends string = never, List extends string = never> {
  readonly severity: Severity;
  readonly field: string;
  readonly value: string;
  /** A value as text, a list in one line; empty when it is not given. */
  readonly text: (name: Text | List) => string;
  readonly list: (name: List) => readonly string[];
  /** How many cells a notice stands for. */
  readonly count: number;
}

export type Phrase = readonly [zh: string, en: string];

/** Three phrases: what is there, why that is wrong or how it was read, and how to fix it. In a cell, what is there is its text. */
type Words = readonly [what: Phrase, why: Phrase, fix: Phrase] | readonly [why: Phrase, fix: Phrase];

/** The words of a message. */
export type Says<Text extends string = never, List extends string = never> = (said: Said<Text, List>) => Words;

/** Declares which values a message takes, `says<'unit', 'lines'>`: a finding gives no others, its words use no others. */
export const says = <Text extends string = never, List extends string = never>(
  words: Says<Text, List>,
): Says<Text, List> => words;

/** Parts of a small file, one after another: text (stored as UTF-8) and bytes as they are. */
export type Parts = readonly (string | readonly number[])[];

/** What brings a message about. */
type Sample =
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

/** What the guide tells of a message: how grave it is, what it means in one plain sentence, and what brings it about. */
export interface Told {
  /** `either`: an error in some places and a notice in others. */
  readonly level: 'error' | 'notice' | 'either';
  readonly sample: Sample;
  readonly means: InBoth;
}

/**
 * What the guide tells of each message of a book of words. Files of messages make it by a function, so that a bundle
 * that never calls it, as the check page's, does not carry it.
 */
export type Guide<Book> = { readonly [Code in keyof Book]: Told };

export const error = <S extends Sample>(sample: S, [zh, en]: Phrase) =>
  ({ level: 'error', sample, means: { zh, en } }) as const;
export const notice = <S extends Sample>(sample: S, [zh, en]: Phrase) =>
  ({ level: 'notice', sample, means: { zh, en } }) as const;
export const either = <S extends Sample>(sample: S, [zh, en]: Phrase) =>
  ({ level: 'either', sample, means: { zh, en } }) as const;
