import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { csvText } from '../../src/lib/text/csv-text.ts';
import { draftDescriptor } from '../../src/intake/published/draft-descriptor.ts';
import type { DraftWords } from '../../src/intake/published/draft-descriptor.ts';
import { draftTable } from '../../src/intake/published/draft-table.ts';
import type { DraftedTable } from '../../src/intake/published/drafted-table.ts';
import { knownTitles } from '../../src/intake/published/propose-names.ts';
import { foreignRecords } from '../../src/intake/published/foreign-records.ts';
import { checkTable } from '../../src/tables/check-table.ts';
import type { WordLang } from '../../src/tables/describe.ts';
import { problemLines } from '../../src/tables/reports.ts';
import type { Finding } from '../../src/tables/finding.ts';
import { inFile } from '../../src/tables/finding.ts';
import { openFile } from '../../src/tables/text/open-file.ts';
import { readFailure } from '../../src/tables/read-failure.ts';
import { readPackage } from '../../src/tables/package/read-package.ts';
import type { Resource } from '../../src/tables/package/descriptor.ts';
import type { Problem } from '../../src/tables/table-report.ts';
import { checkLoose } from './check-loose.ts';
import { newWords } from './new-words.ts';
import { readPlainFile } from './read-plain-file.ts';
import { Refusal } from './refusal.ts';
import { shownPath } from './shown-path.ts';

export interface PlanRequest {
  readonly name: string;
  /** The publisher's file. */
  readonly file: string;
  /** The description to which the table is added. */
  readonly target: string;
  readonly words: DraftWords;
  readonly names: ReadonlyMap<string, string>;
  readonly long: boolean;
  readonly sheet: string | undefined;
  readonly lang: WordLang;
}

export interface Plan {
  readonly draft: DraftedTable;
  /** The reader's notices about the file. */
  readonly notices: readonly string[];
  readonly csv: string;
  readonly files: { readonly path: string; readonly content: string | Uint8Array }[];
  readonly has: { readonly title: boolean; readonly titleEn: boolean };
}

/**
 * Plans everything that would be written. Writes nothing.
 * @throws Refusal
 */
export async function planTable(request: PlanRequest): Promise<Plan> {
  const { name, target, words, lang } = request;
  const w = newWords[lang];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) throw new Refusal(w.badName(name));
  const shown = shownPath(target);
  const described = new TextDecoder().decode(readOrRefuse(target, lang, readFileSync));
  const known = readPackage(described, shown);
  if ('problems' in known) throw new Refusal(w.badPackage(shown));
  if (known.resources.some((resource) => resource.name === name)) throw new Refusal(w.taken(name));
  const csv = path.join(path.dirname(target), `${name}.csv`);
  if (existsSync(csv)) throw new Refusal(w.fileTaken(shownPath(csv)));
  const { bytes, draft, notices } = await readDraft(request, knownTitles(known.resources));
  const next = withResource(described, draftDescriptor(name, draft.columns, words));
  const resource = resourcesOf(next, shown, w.badPackage(shown)).find((one) => one.name === name);
  if (!resource) throw new Refusal(w.badPackage(shown));
  const content = draft.asItIs ? bytes : new TextEncoder().encode(csvOf(draft));
  const problems = checkTable(content, shownPath(request.file), resource).errors;
  if (problems.length > 0) throw new Refusal(saidProblems(draft.asItIs ? problems : inSource(problems, draft), lang));
  const files = [
    { path: csv, content },
    { path: target, content: next },
  ];
  const has = { title: words.title !== undefined, titleEn: words.titleEn !== undefined };
  return { draft, notices, csv, files, has };
}

async function readDraft(request: PlanRequest, titles: ReadonlyMap<string, string>) {
  const { name, file, names, long, sheet, lang } = request;
  const shown = shownPath(file);
  const bytes = readOrRefuse(file, lang, readPlainFile);
  const records = foreignRecords(await openFile(bytes, file, { sheet }), file);
  if (!('cells' in records)) throw new Refusal(saidFindings(records, shown, lang));
  const { errors: problems, notices: found } = checkLoose(records, names, shown);
  if (problems.length > 0) {
    const repeated = problems.some(({ code }) => code === 'blank-label' || code === 'duplicate-label');
    throw new Refusal([saidProblems(problems, lang), ...(repeated ? [newWords[lang].nameThem] : [])].join('\n'));
  }
  const notices = problemLines([...inFile(shown, records.notices), ...found], lang);
  return { bytes, notices, draft: draftTable(records, { table: name, names, titles, long }) };
}

/** The table as it would be written. */
function csvOf({ columns, rows }: DraftedTable): string {
  const records = Array.from({ length: rows }, (_, row) => columns.map(({ cells }) => cells[row] ?? ''));
  return csvText([columns.map(({ name }) => name), ...records]);
}

/** Problems of the planned table, with the lines of the publisher's file. */
const inSource = (problems: readonly Problem[], { lines }: DraftedTable): Problem[] =>
  problems.map((problem) => ({ ...problem, line: problem.line === null ? null : (lines[problem.line - 2] ?? null) }));

const saidProblems = (problems: readonly Problem[], lang: WordLang): string => problemLines(problems, lang).join('\n');

const saidFindings = (findings: readonly Finding[], shown: string, lang: WordLang): string =>
  saidProblems(inFile(shown, findings), lang);

function readOrRefuse(file: string, lang: WordLang, read: (file: string) => Uint8Array): Uint8Array {
  try {
    return read(file);
  } catch (error) {
    throw new Refusal(saidFindings([readFailure(error)], shownPath(file), lang));
  }
}

function resourcesOf(described: string, shown: string, otherwise: string): readonly Resource[] {
  const read = readPackage(described, shown);
  if ('problems' in read) throw new Refusal(otherwise);
  return read.resources;
}

/** The description with one more table at its end; the rest of its text is unchanged. */
function withResource(described: string, resource: Readonly<Record<string, unknown>>): string {
  const parsed: unknown = JSON.parse(described);
  if (typeof parsed !== 'object' || parsed === null || !('resources' in parsed) || !Array.isArray(parsed.resources)) {
    throw new Error('a description without resources was accepted');
  }
  const resources: unknown[] = [...(parsed.resources as readonly unknown[]), resource];
  return `${JSON.stringify({ ...parsed, resources }, null, 2)}\n`;
}
