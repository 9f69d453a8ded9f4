import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parseHTML } from 'linkedom';
import { figuresListPath, figuresPath } from '../../history/paths.ts';
import { errorAt, inFile } from '../../tables/finding.ts';
import type { Problem } from '../../tables/table-report.ts';
import { figureRecordSchema } from './figure-record-schema.ts';
import type { FigureRecord, DrawnFigure } from './figure-record.ts';
import { figureVersion } from './figure-record.ts';
import { charts } from '../../charts/all-charts.ts';
import { historyFolder } from '../../history/site-history.ts';
import { DataProblems } from '../../datasets/load-data.ts';
import { oncePerRevision } from '../../datasets/site-data.ts';
import type { WithdrawnNotice } from './withdrawn-charts.ts';
import { withdrawnCharts } from './withdrawn-charts.ts';

interface CheckedFigures {
  /** In order of file name. */
  readonly records: readonly FigureRecord[];
  readonly problems: readonly Problem[];
}

/** The file of a figure that is served permanently, relative to the data folder. */
export const snapshotPath = ({ chart, lang, version }: Pick<FigureRecord, 'chart' | 'lang' | 'version'>): string =>
  `${figuresPath}/${chart}.${lang}.${version}.json`;

/**
 * Reads the permanently served figures of a data folder, and compares each with its name: none may have changed since
 * it was written.
 * @param name the folder's name in problems
 */
export function readSnapshots(folder: string, name = path.basename(folder)): CheckedFigures {
  const records: FigureRecord[] = [];
  const problems: Problem[] = [];
  for (const file of snapshotFiles(folder)) {
    const record = readRecord(folder, file);
    if (typeof record === 'string') problems.push(...fault(name, file, record));
    else records.push(record);
  }
  return { records, problems: [...problems, ...lostFigures(folder, name)] };
}

/** Problems for figures that the list names but that do not exist. */
function lostFigures(folder: string, name: string): Problem[] {
  const list = path.join(folder, figuresListPath);
  if (!existsSync(list)) return [];
  const there = new Set(snapshotFiles(folder));
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((file) => file !== '' && !there.has(`${figuresPath}/${file}`))
    .flatMap((file) => fault(name, `${figuresPath}/${file}`, 'missing'));
}

/** Names of the files, relative to the data folder, sorted. */
export function snapshotFiles(folder: string): readonly string[] {
  const figures = path.join(folder, figuresPath);
  if (!existsSync(figures)) return [];
  return readdirSync(figures)
    .filter((file) => !file.startsWith('.'))
    .sort()
    .map((file) => `${figuresPath}/${file}`);
}

const fault = (name: string, file: string, reason: string): Problem[] =>
  inFile(`${name}/${file}`, [errorAt('history-figure', { params: { reason } })]);

/** The result for each file, with its text: while developing, every save reads the files again, and they seldom change. */
const found = new Map<string, { readonly text: string; readonly record: FigureRecord | string }>();

/** The record of a file, or what is wrong with it. */
function readRecord(folder: string, file: string): FigureRecord | string {
  const text = readText(path.join(folder, file));
  const before = found.get(file);
  if (before?.text === text) return before.record;
  const record = judgedRecord(text, file);
  found.set(file, { text, record });
  return record;
}

/** The text of a file; empty, and so invalid JSON, where it cannot be read. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function judgedRecord(text: string, file: string): FigureRecord | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'JSON';
  }
  const read = v.safeParse(figureRecordSchema, json);
  if (!read.success) return v.getDotPath(read.issues[0]) ?? 'JSON';
  if (snapshotPath(read.output) !== file) return 'name';
  return figureVersion(read.output) === read.output.version ? read.output : 'version';
}

/**
 * A stored record with its drawings parsed into nodes, once and only when a picture needs them. This is the only place
 * where drawings are parsed from markup; the present charts still have the nodes they were drawn as.
 */
export function drawnSnapshot(record: FigureRecord): DrawnFigure {
  let known: DrawnFigure['drawings'] | undefined;
  return {
    record,
    get drawings() {
      return (known ??= { narrow: parseDrawing(record.drawings.narrow), wide: parseDrawing(record.drawings.wide) });
    },
  };
}

/** @throws when the markup is not a drawing */
export function parseDrawing(markup: string): SVGSVGElement {
  const svg = parseHTML(`<!doctype html><body>${markup}</body>`).document.querySelector('svg');
  if (!svg) throw new Error('a drawing has no svg element');
  // The parser splits text nodes at escaped characters.
  svg.normalize();
  return svg;
}

/** What data/history stores of charts; nothing is drawn for it. */
interface SiteKept {
  readonly records: readonly FigureRecord[];
  readonly withdrawnNotices: readonly WithdrawnNotice[];
}

/**
 * The stored figures and the notices of withdrawn charts of the folder in DATA_DIR, read once per build; during
 * development, once for each DATA_REVISION.
 * @throws DataProblems when a stored figure is damaged, or a chart is gone without a notice
 */
export const siteSnapshots = oncePerRevision((): SiteKept => {
  const folder = historyFolder();
  const { records, problems } = readSnapshots(folder);
  const made = charts.map(({ id }) => id);
  const withdrawn = withdrawnCharts(folder, made, records);
  const all = [...problems, ...withdrawn.problems];
  if (all.length > 0) throw new DataProblems(all);
  return { records, withdrawnNotices: withdrawn.withdrawnNotices };
});
