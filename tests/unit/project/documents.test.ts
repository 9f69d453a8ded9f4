import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkChanged } from '../../../src/components/guide/changed-tables.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { reportLines } from '../../../src/tables/reports.ts';
import { presentData } from '../../helpers/present-data.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/*.md')];
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

test('our own parts are as long as docs/architecture.md says, within a fifth', () => {
  const [, table = ''] =
    /^## Own code and libraries\n([\s\S]*)/m.exec(readFileSync('docs/architecture.md', 'utf8')) ?? [];
  const rows = [...table.matchAll(/^\| [^|]+ \| `(\S+)` \| (\d+) \|/gm)];
  expect(rows.length).toBeGreaterThan(15);
  const wrong = rows.flatMap(([, place = '', said = '']) => {
    const files = place.endsWith('.ts') ? [place] : globSync(`${place}/**/*.ts`);
    const lines = files.reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0);
    return Math.abs(lines - +said) > lines / 5 ? [`${place}: ${lines}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('the errors that README shows are what the check prints', () => {
  const data = presentData();
  const rows = data.tables.find(({ resource }) => resource.name === 'salaries')?.rows ?? [];
  const index = rows.findIndex(({ id }) => id === 'SAL005');
  const { tables } = checkChanged(data, [{ table: 'salaries', index, field: 'value', text: '2600元' }]);
  for (const lang of languages) {
    const [line = 'nothing'] = reportLines(tables, lang);
    expect(readFileSync('README.md', 'utf8')).toContain(`    ${line}\n`);
  }
});
