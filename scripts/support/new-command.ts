import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkTable } from '../../src/tables/check-table.ts';
import { decodeText } from '../../src/tables/decode-text.ts';
import type { WordLang } from '../../src/tables/describe.ts';
import { formatProblem } from '../../src/tables/describe.ts';
import type { DraftResource } from '../../src/tables/draft-resource.ts';
import { draftResource } from '../../src/tables/draft-resource.ts';
import { firstLines } from '../../src/tables/find-delimiter.ts';
import { inFile } from '../../src/tables/finding.ts';
import { readFailure } from '../../src/tables/read-failure.ts';
import { readPackage } from '../../src/tables/read-package.ts';
import { reportLines } from '../../src/tables/report-lines.ts';
import { tokenize } from '../../src/tables/tokenize.ts';
import type { Resource, TableReport } from '../../src/tables/types.ts';
import type { Printed } from './printed.ts';
import { UsageError } from './usage-error.ts';
import { newWords } from './new-words.ts';
import { commandOptions, readLang } from './command-options.ts';
import { readPlainFile } from './read-plain-file.ts';
import { shownPath } from './shown-path.ts';
import { userPath } from './user-path.ts';
import { placeAll } from './place-all.ts';

const ownPackage = fileURLToPath(new URL('../../data/datapackage.json', import.meta.url));

export const newUsage = {
  name: 'new',
  usage: 'new NAME FILE.csv [--title-zh …] [--title-en …] [--write] [--package datapackage.json] [--lang zh|en]',
  words: {
    zh: '由一个 CSV 新建数据表：先试运行，--write 才写入，要么全写、要么不写',
    en: 'makes a table from a CSV: a dry run first; --write writes everything or nothing',
  },
};

/** What stops a new table, in words. */
class Refusal extends Error {}

/** Makes a table: the CSV beside the description, and an entry in it. */
export function newTable(args: readonly string[]): Promise<Printed> {
  const { values, positionals } = commandOptions(
    args,
    {
      'title-zh': { type: 'string' },
      'title-en': { type: 'string' },
      write: { type: 'boolean', default: false },
      package: { type: 'string' },
      lang: { type: 'string', default: 'zh' },
    },
    true,
  );
  const lang = readLang(values.lang);
  const w = newWords[lang];
  const [name, file, ...more] = positionals;
  if (name === undefined || file === undefined || more.length > 0) throw new UsageError('new NAME FILE.csv');
  const target = values.package === undefined ? ownPackage : userPath(values.package);
  try {
    const plan = planTable(
      name,
      userPath(file),
      target,
      { title: values['title-zh'], titleEn: values['title-en'] },
      lang,
    );
    if (values.write) placeAll(plan.files);
    const head = values.write ? w.written(plan.rows) : w.would(plan.rows);
    const lines = [head, ...planLines(plan, target, lang), values.write ? w.next : w.writeIt];
    return Promise.resolve({ text: lines.join('\n'), status: 0 });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Promise.resolve({ text: `${error.message}\n${w.unchanged}`, status: 1 });
  }
}

interface Plan {
  readonly draft: DraftResource;
  readonly rows: number;
  readonly csv: string;
  readonly files: { readonly path: string; readonly content: string | Uint8Array }[];
}

/** Everything that would be written. Reads only. @throws Refusal */
function planTable(
  name: string,
  file: string,
  target: string,
  words: { title: string | undefined; titleEn: string | undefined },
  lang: WordLang,
): Plan {
  const w = newWords[lang];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) throw new Refusal(w.badName(name));
  const before = new Uint8Array(readOrRefuse(target, lang, readFileSync));
  const shown = shownPath(target);
  const described = new TextDecoder().decode(before);
  const known = readPackage(described, shown);
  if ('problems' in known) throw new Refusal(w.badPackage(shown));
  if (known.resources.some((resource) => resource.name === name)) throw new Refusal(w.taken(name));
  const csv = path.join(path.dirname(target), `${name}.csv`);
  if (existsSync(csv)) throw new Refusal(w.fileTaken(shownPath(csv)));
  const bytes = readOrRefuse(file, lang, readPlainFile);
  const draft = draftOf(name, bytes, shownPath(file), words, lang);
  const next = withResource(described, draft.descriptor);
  const [resource] = resourcesOf(next, shown, w.badPackage(shown)).filter((one) => one.name === name);
  if (!resource) throw new Refusal(w.badPackage(shown));
  const report = refuseErrors(checkTable(bytes, shownPath(file), resource), lang);
  const files = [
    { path: csv, content: bytes },
    { path: target, content: next },
  ];
  return { draft, rows: report.rows.length, csv, files };
}

/** The description of the file by its own header and cells. @throws Refusal where it is no table with an id */
function draftOf(
  name: string,
  bytes: Uint8Array,
  shown: string,
  words: { title: string | undefined; titleEn: string | undefined },
  lang: WordLang,
): DraftResource {
  const w = newWords[lang];
  const { text } = decodeText(bytes);
  const [header = []] = text === null ? [] : tokenize(firstLines(text), ',', 1).cells;
  const plain = draftResource(name, header.length > 0 ? header : ['id'], [], words);
  const loose = {
    ...plain.descriptor,
    schema: { fields: plain.columns.map(({ name: column }) => ({ name: column, type: 'string' })) },
  };
  const [asText] = resourcesOf(
    JSON.stringify({ resources: [{ ...loose, schema: uniqueFields(loose.schema) }] }),
    shown,
    w.noText(shown),
  );
  if (!asText) throw new Refusal(w.noText(shown));
  const report = refuseErrors(checkTable(bytes, shown, asText), lang);
  const bad = header.filter((column) => !/^[a-z][a-z0-9_]*$/.test(column));
  if (bad.length > 0) throw new Refusal(w.badColumns(bad));
  if (!header.includes('id')) throw new Refusal(w.noId(header));
  const records = report.rows.map((row) => header.map((column) => String(row[column] ?? '')));
  return draftResource(name, header, records, words);
}

/** A header with a name twice, or none, is the checker's to refuse: the description it is checked by has each once. */
function uniqueFields({ fields }: { fields: readonly { name: string; type: string }[] }) {
  const named = fields.filter(
    ({ name }, index) => name !== '' && fields.findIndex((one) => one.name === name) === index,
  );
  return { fields: named.length > 0 ? named : [{ name: 'id', type: 'string' }] };
}

function readOrRefuse(file: string, lang: WordLang, read: (file: string) => Uint8Array): Uint8Array {
  try {
    return read(file);
  } catch (error) {
    throw new Refusal(
      inFile(shownPath(file), [readFailure(error)])
        .map((problem) => formatProblem(problem, lang))
        .join('\n'),
    );
  }
}

function refuseErrors(report: TableReport, lang: WordLang): TableReport {
  if (report.errors.length === 0) return report;
  throw new Refusal(reportLines([{ ...report, notices: [] }], lang).join('\n'));
}

function resourcesOf(described: string, shown: string, otherwise: string): readonly Resource[] {
  const read = readPackage(described, shown);
  if ('problems' in read) throw new Refusal(otherwise);
  return read.resources;
}

/** The description with one more table at its end; the rest of the text keeps its form. */
function withResource(described: string, resource: Readonly<Record<string, unknown>>): string {
  const parsed: unknown = JSON.parse(described);
  if (typeof parsed !== 'object' || parsed === null || !('resources' in parsed) || !Array.isArray(parsed.resources)) {
    throw new Error('a description without resources was accepted');
  }
  const resources: unknown[] = [...(parsed.resources as readonly unknown[]), resource];
  return `${JSON.stringify({ ...parsed, resources }, null, 2)}\n`;
}

function planLines({ draft, csv }: Plan, target: string, lang: WordLang): string[] {
  const w = newWords[lang];
  const numbers = draft.columns.filter(({ type }) => type === 'number' || type === 'integer').map(({ name }) => name);
  const has = (key: string): boolean => draft.descriptor[key] !== undefined;
  return [
    w.copies(shownPath(csv)),
    w.describes(shownPath(target)),
    ...draft.columns.flatMap(({ name, type, doubt, example }) => [
      w.column(name, type) + (doubt === null ? '' : `  ← ${w.doubts[doubt](example)}`),
    ]),
    w.todo,
    ...(has('title') ? [] : [w.todoTitle]),
    ...(has('title_en') ? [] : [w.todoTitleEn]),
    w.todoDescription,
    w.todoFields,
    ...(numbers.length > 0 ? [w.todoUnits(numbers)] : []),
    w.todoCodes,
    w.todoLicence,
  ];
}
