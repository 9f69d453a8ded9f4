import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { charts } from '../../src/charts/all-charts.ts';
import { figuresPath } from '../../src/history/paths.ts';
import type { Revision } from '../../src/history/types.ts';
import { createInput } from '../../src/datasets/input.ts';
import { publish } from '../../src/datasets/publish.ts';
import { figureContent, figureRecord, figureVersion } from '../../src/publish/figures/figure-record.ts';
import { keptPath } from '../../src/publish/figures/kept-figures.ts';
import { languages } from '../../src/i18n/lang.ts';
import type { Side } from './data-sides.ts';
import { placeFile, tidyParts } from './place-file.ts';

/**
 * Keeps every chart as it is published at present, in both languages, for good: a file for each version that has none
 * yet. What is there is never written again. Each file is whole or not there, whenever this is interrupted.
 * @param side the folder's data
 * @param revisions every accepted change of it, oldest first
 * @returns the new files, relative to the folder
 */
export function freezeFigures(folder: string, side: Side, revisions: readonly Revision[]): readonly string[] {
  const rows = new Map(side.reports.map((table) => [table.name, table.rows]));
  const published = publish(createInput(side.description, rows));
  mkdirSync(path.join(folder, figuresPath), { recursive: true });
  tidyParts(path.join(folder, figuresPath));
  return charts.flatMap((chart) =>
    languages.flatMap((lang) => {
      const version = figureVersion(figureContent(chart, lang, published));
      const file = keptPath({ chart: chart.id, lang, version });
      if (existsSync(path.join(folder, file))) return [];
      const record = figureRecord(chart, lang, published, revisions);
      placeFile(path.join(folder, file), `${JSON.stringify(record)}\n`);
      return [file];
    }),
  );
}
