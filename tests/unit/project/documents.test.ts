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

test('the names of docs/architecture.md are those of the code, each in the file that it is said to be in', () => {
  const [, table = ''] = /^## Names\n([\s\S]*?)^## /m.exec(readFileSync('docs/architecture.md', 'utf8')) ?? [];
  const rows = [...table.matchAll(/^\| (`.+?`) \| .* \| `(\S+)` \|$/gm)];
  expect(rows.length).toBeGreaterThan(25);
  const missing = rows.flatMap(([, names = '', file = '']) =>
    [...names.matchAll(/`(\w+)`/g)].flatMap(([, name = '']) =>
      new RegExp(`export (?:interface|type|class) ${name}\\b`).test(readFileSync(file, 'utf8'))
        ? []
        : [`${name} in ${file}`],
    ),
  );
  expect(missing).toEqual([]);
});
