import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { charts } from '../../src/charts/all-charts.ts';
import { figuresListPath, figuresPath } from '../../src/history/paths.ts';
import type { Revision } from '../../src/history/types.ts';
import { createInput } from '../../src/datasets/input.ts';
import { publish } from '../../src/datasets/publish.ts';
import { figureContent, figureRecord, figureVersion } from '../../src/publish/figures/figure-record.ts';
import { snapshotFiles, snapshotPath } from '../../src/publish/figures/figure-snapshots.ts';
import { languages } from '../../src/i18n/lang.ts';
import type { Side } from './data-sides.ts';
import type { FileToPlace } from './place-all.ts';

export interface PlannedFigures {
  /** The number of new snapshots. */
  readonly kept: number;
  /** The files of the snapshots, then the list of all snapshots where it changes. */
  readonly files: readonly FileToPlace[];
}

/**
 * Plans the snapshots of every chart as published at present, in both languages: a file for each version that has none
 * yet, and its name in the list of files that must exist. Existing files are never rewritten. Writes nothing.
 * @param side the folder's data
 * @param revisions every accepted change of it, oldest first
 */
export function planFigures(folder: string, side: Side, revisions: readonly Revision[]): PlannedFigures {
  const rows = new Map(side.reports.map((table) => [table.name, table.rows]));
  const published = publish(createInput(side.description, rows));
  const fresh = charts.flatMap((chart) =>
    languages.flatMap((lang) => {
      const version = figureVersion(figureContent(chart, lang, published));
      const file = snapshotPath({ chart: chart.id, lang, version });
      if (existsSync(path.join(folder, file))) return [];
      const record = figureRecord(chart, lang, published, revisions);
      return [{ name: file, path: path.join(folder, file), content: `${JSON.stringify(record)}\n` }];
    }),
  );
  const names = [...snapshotFiles(folder), ...fresh.map(({ name }) => name)].map((name) =>
    path.posix.relative(figuresPath, name),
  );
  const list = path.join(folder, figuresListPath);
  const content = `${[...new Set([...listed(list), ...names])].sort().join('\n')}\n`;
  const isSame = existsSync(list) && readFileSync(list, 'utf8') === content;
  return { kept: fresh.length, files: [...fresh, ...(isSame ? [] : [{ path: list, content }])] };
}

const listed = (list: string): readonly string[] =>
  existsSync(list)
    ? readFileSync(list, 'utf8')
        .split('\n')
        .filter((name) => name !== '')
    : [];
