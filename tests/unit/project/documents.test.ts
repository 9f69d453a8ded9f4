import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md')];
/** A path of the project in backticks, whole: no pattern, no name to be filled in. */
const named = /`((?:src|tests|scripts|docs|data|public|fonts|\.github)\/[\w./-]+)`/g;

/** Written when a chart is withdrawn. */
const later = new Set(['data/history/withdrawn-charts.json']);

test.each(documents)('%s names only files and folders that are there', (document) => {
  const found = [...readFileSync(document, 'utf8').matchAll(named)].map(([, path = '']) => path);
  expect(found.filter((path) => !existsSync(path) && !later.has(path))).toEqual([]);
});
