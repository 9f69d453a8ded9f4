import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parseHTML } from 'linkedom';
import { figuresListPath, figuresPath } from '../../history/paths.ts';
import { errorAt, inFile } from '../../tables/finding.ts';
import type { Problem } from '../../tables/types.ts';
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
  /** By file name. */
  readonly records: readonly FigureRecord[];
  readonly problems: readonly Problem[];
}

/** The file of a figure that is served for good, relative to the data folder. */
export const keptPath = ({ chart, lang, version }: Pick<FigureRecord, 'chart' | 'lang' | 'version'>): string =>
  `${figuresPath}/${chart}.${lang}.${version}.json`;

/**
 * Reads the figures of a data folder that are served for good, and holds each against its name: nothing in it may have
 * changed since it was written.
 * @param name the folder's name in problems
 */
export function keptFigures(folder: string, name = path.basename(folder)): CheckedFigures {
  const records: FigureRecord[] = [];
  const problems: Problem[] = [];
  for (const file of keptFiles(folder)) {
    const record = readRecord(folder, file);
    if (typeof record === 'string') problems.push(...fault(name, file, record));
    else records.push(record);
  }
  return { records, problems: [...problems, ...lostFigures(folder, name)] };
}

/** Figures that the list names and that are not there. */
function lostFigures(folder: string, name: string): Problem[] {
  const list = path.join(folder, figuresListPath);
  if (!existsSync(list)) return [];
  const there = new Set(keptFiles(folder));
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((file) => file !== '' && !there.has(`${figuresPath}/${file}`))
    .flatMap((file) => fault(name, `${figuresPath}/${file}`, 'missing'));
}

/** Names of the files, relative to the data folder, sorted. */
export function keptFiles(folder: string): readonly string[] {
  const figures = path.join(folder, figuresPath);
  if (!existsSync(figures)) return [];
  return readdirSync(figures)
    .filter((file) => !file.startsWith('.'))
    .sort()
    .map((file) => `${figuresPath}/${file}`);
}

const fault = (name: string, file: string, reason: string): Problem[] =>
  inFile(`${name}/${file}`, [errorAt('history-figure', { params: { reason } })]);

/** What each file was found to be, by its text: while developing, every save asks again, and kept figures stay the same. */
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

/** Empty where a file cannot be read, which is no JSON either. */
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
  if (keptPath(read.output) !== file) return 'name';
  return figureVersion(read.output) === read.output.version ? read.output : 'version';
}

/**
 * A record that was kept, with its drawings as nodes again: read when a picture asks for them, once. The one place where
 * drawings are read from markup; those of the present charts are the nodes they were drawn as.
 */
export function keptFigure(record: FigureRecord): DrawnFigure {
  let known: DrawnFigure['drawings'] | undefined;
  return {
    record,
    get drawings() {
      return (known ??= { narrow: parseDrawing(record.drawings.narrow), wide: parseDrawing(record.drawings.wide) });
    },
  };
}

/** @throws when the markup is no drawing */
export function parseDrawing(markup: string): SVGSVGElement {
  const svg = parseHTML(`<!doctype html><body>${markup}</body>`).document.querySelector('svg');
  if (!svg) throw new Error('a drawing has no svg element');
  // The parser ends a text at each escaped character.
  svg.normalize();
  return svg;
}

/** What data/history keeps of charts: nothing is drawn for it. */
interface SiteKept {
  readonly records: readonly FigureRecord[];
  readonly withdrawnNotices: readonly WithdrawnNotice[];
}

/**
 * The kept figures and the withdrawnNotices of the folder in DATA_DIR, read once a build; while developing, once for each
 * DATA_REVISION.
 * @throws DataProblems when what was kept is damaged, or a chart went without a word
 */
export const siteKept = oncePerRevision((): SiteKept => {
  const folder = historyFolder();
  const { records, problems } = keptFigures(folder);
  const made = charts.map(({ id }) => id);
  const withdrawn = withdrawnCharts(folder, made, records);
  const all = [...problems, ...withdrawn.problems];
  if (all.length > 0) throw new DataProblems(all);
  return { records, withdrawnNotices: withdrawn.withdrawnNotices };
});
