import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { acceptedStates, readHistory } from '../../src/history/read-history.ts';
import { figuresListPath, figuresPath, logPath, versionPath, versionsPath } from '../../src/history/paths.ts';
import { publishStates } from '../../src/history/publish-states.ts';
import type { TableState } from '../../src/history/table-state.ts';
import { tableStates } from '../../src/history/table-state.ts';
import { distinctVersions } from '../../src/history/table-versions.ts';
import { oncePerRevision } from '../../src/datasets/site-data.ts';
import type { Published } from '../../src/datasets/published.ts';
import { presentData } from './present-data.ts';

/**
 * Tests that name rows and figures work on the data as this revision of data/history left it, so that what they expect
 * still holds when a figure is corrected later. Rows come in the order of the present files.
 */
export const testedRevision = 4;

/** The tested data, as charts are given it. */
export const testedPublished: () => Published = oncePerRevision(() => {
  const { description, tested, present } = testedStates();
  return publishStates(description, tested, present);
});

/**
 * Copies the tested data, with its history or as data that nobody accepted yet.
 * @returns whether that is the present data
 */
export function copyTestedData(folder: string, history: 'with history' | 'without history'): boolean {
  const { revisions, tested, present } = testedStates();
  const versions = new Set(distinctVersions(revisions).map(({ table, version }) => versionPath(table, version)));
  cpSync('data', folder, {
    recursive: true,
    filter: (from) => {
      const file = path.relative('data', from).replaceAll(path.sep, '/');
      if (file.startsWith('history') && history === 'without history') return false;
      // It names figures of later revisions too.
      if (file === figuresListPath) return false;
      if (file.startsWith(`${figuresPath}/`)) return !isLater(from);
      return !(file.startsWith(`${versionsPath}/`) && file.endsWith('.csv')) || versions.has(file);
    },
  });
  const moved = [...tested.values()].filter(({ name, version }) => present.get(name)?.version !== version);
  for (const state of moved)
    writeFileSync(path.join(folder, `${state.name}.csv`), inPresentOrder(state, present.get(state.name)));
  if (history === 'without history') return moved.length === 0;
  const log = readFileSync(path.join('data', logPath), 'utf8').split('\n').slice(0, testedRevision);
  writeFileSync(path.join(folder, logPath), `${log.join('\n')}\n`);
  return moved.length === 0;
}

/** Whether a figure was kept after the tested revision. */
const isLater = (file: string): boolean =>
  (v.parse(v.object({ revision: v.nullable(v.number()) }), JSON.parse(readFileSync(file, 'utf8'))).revision ?? 0) >
  testedRevision;

function testedStates() {
  const { package: description, tables } = presentData();
  const revisions = readHistory('data').slice(0, testedRevision);
  if (revisions.length !== testedRevision) throw new Error(`data/history has no revision ${testedRevision}`);
  const tested = acceptedStates('data', revisions, description.resources);
  return { description, revisions, tested, present: tableStates(tables) };
}

const recordsOf = ({ csv }: TableState): string[][] =>
  Papa.parse<string[]>(csv.trimEnd(), { newline: '\n', delimiter: ',' }).data;

/** With the columns that the present description has gained since, which are empty. */
function inPresentOrder(state: TableState, present: TableState | undefined): string {
  const { index } = state;
  const [header = [], ...records] = recordsOf(state);
  const gained = (present ? (recordsOf(present)[0] ?? []) : []).filter((column) => !header.includes(column));
  const keys = new Set([...(present?.order.filter((key) => index.has(key)) ?? []), ...index.keys()]);
  const sorted = [...keys].flatMap((key) => records.slice(index.get(key), (index.get(key) ?? 0) + 1));
  const rows = sorted.map((record) => [...record, ...gained.map(() => '')]);
  return `${Papa.unparse([[...header, ...gained], ...rows], { newline: '\n' })}\n`;
}
