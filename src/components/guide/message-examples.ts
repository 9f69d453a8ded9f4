import { oncePerRevision } from '../../datasets/site-data.ts';
import { checkPackage } from '../../tables/check-package.ts';
import { inFile } from '../../tables/finding.ts';
import type { ProblemCode } from '../../tables/messages/catalog.ts';
import { guideEntries } from '../../tables/messages/groups.ts';
import type { Parts, SampleTable, GuideEntry } from '../../tables/messages/message.ts';
import { ReadFailure, readFailure } from '../../tables/read-failure.ts';
import { readPackage } from '../../tables/package/read-package.ts';
import type { DataPackage } from '../../tables/package/descriptor.ts';
import type { Problem } from '../../tables/table-report.ts';
import { ownProblems } from './own-samples.ts';
import { sampleTables } from './sample-tables.ts';

/** The day for which the examples are checked: any fixed day, so that the page does not change with the calendar. */
const today = '2026-01-01';

/**
 * For a code, a problem that the reader, the checks or the comparison really find.
 * @throws when its sample does not cause it
 */
export function exampleOf(code: ProblemCode): Problem {
  const examples = examplesOf();
  const found = examples.get(code) ?? problemsOf(code, guideEntries[code]).find((problem) => problem.code === code);
  if (!found) throw new Error(`the sample of "${code}" does not bring that message about`);
  examples.set(code, found);
  return found;
}

/** Cached because both languages, and the list beside the page, show the same examples. */
const examplesOf = oncePerRevision(() => new Map<ProblemCode, Problem>());

function problemsOf(code: ProblemCode, { level, sample }: GuideEntry): readonly Problem[] {
  if (sample === 'own') return ownProblems(code);
  if ('description' in sample) return problemsOfDescription(sample.description);
  if ('failure' in sample) return inFile('jobs.csv', [readFailure(failure(sample.failure, sample.detail))]);
  if ('found' in sample) {
    const { file, line = null, column = null, field = null, value = null, params = {} } = sample.found;
    return [{ code, severity: level === 'notice' ? level : 'error', file, line, column, field, value, params }];
  }
  return problemsOfTable(sample.table, sample.parts);
}

function problemsOfDescription(text: string): readonly Problem[] {
  const read = readPackage(text, 'data/datapackage.json');
  return 'problems' in read ? read.problems : [];
}

function problemsOfTable(table: SampleTable, parts: Parts): readonly Problem[] {
  const bytes = bytesOf(parts);
  const file = `${table}.csv`;
  const readFile = (path: string): Uint8Array => {
    if (path === file) return bytes;
    throw failure('ENOENT');
  };
  const { tables } = checkPackage({
    package: describe(table),
    readFile,
    files: [{ path: file, name: file, table }],
    today,
  });
  return tables.flatMap(({ errors, notices }) => [...errors, ...notices]);
}

/** The table of the sample and, for its references, one whose file does not exist. */
function describe(table: SampleTable): DataPackage {
  const resources = [
    { name: table, path: `${table}.csv`, type: 'table', schema: sampleTables[table] },
    { name: 'centres', path: 'centres.csv', type: 'table', schema: { fields: [{ name: 'id', type: 'string' }] } },
  ];
  const read = readPackage(JSON.stringify({ name: 'samples', resources }), 'samples');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read;
}

/** The error of a system that does not provide a file. */
const failure = (code: string, detail?: string): Error => Object.assign(new ReadFailure('NOT_PLAIN', detail), { code });

function bytesOf(parts: Parts): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : [...part])));
}
