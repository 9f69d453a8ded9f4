// A release after that of the tested data, in a folder of its own, for the tests of what an update does to readers:
//   before.json  figures of the release before, by chart and language
//   data         one figure corrected, and text that tries to break out of every place it is shown in; accepted by the
//                real command; salaries.csv is then saved as Excel in China saves it
//   salaries.csv the same table as it was before that
//   project      the project without one chart, which is withdrawn
//   dist         the site built from both with REPOSITORY_URL set, and output.txt what its build printed
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { runData } from '../../scripts/data.ts';
import { chartById } from '../../src/charts/all-charts.ts';
import { loadData } from '../../src/datasets/load-data.ts';
import { withdrawnPath } from '../../src/history/paths.ts';
import { languages } from '../../src/i18n/lang.ts';
import type { FigureRecord } from '../../src/publish/figures/figure-record.ts';
import { figureContent, figureVersion } from '../../src/publish/figures/figure-record.ts';
import { readSnapshots } from '../../src/publish/figures/figure-snapshots.ts';
import { hostileName, hostileText, repositorySetting, withdrawnChart } from './next-release-words.ts';
import { projectWithout } from './project-without.ts';
import { copyTestedData } from './tested-data.ts';

const folder = path.resolve(process.argv[2] ?? '');
const [project, data, dist] = ['project', 'data', 'dist'].map((name) => path.join(folder, name)) as [
  string,
  string,
  string,
];
const salaries = path.join(data, 'salaries.csv');

/** Puts text behind what stands in these fields of a row. */
function poison(table: string, id: string, fields: readonly string[], text = hostileText): void {
  const file = path.join(data, `${table}.csv`);
  const [header = [], ...rows] = Papa.parse<string[]>(readFileSync(file, 'utf8').trimEnd()).data;
  const row = rows.find(([first]) => first === id);
  if (!row) throw new Error(`${table}.csv has no row ${id}`);
  for (const field of fields) {
    const column = header.indexOf(field);
    row[column] = `${row[column] ?? ''}${text}`;
  }
  writeFileSync(file, `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`);
}

/** Runs a command on the data. @throws with its output when it refuses */
async function run(...args: readonly string[]): Promise<void> {
  const { text, status } = await runData(args);
  if (status !== 0) throw new Error(`${args.join(' ')}:\n${text}`);
}

const before: Record<string, FigureRecord> = {};
function remember(...ids: readonly string[]): void {
  const { published } = loadData(data);
  for (const chart of ids)
    for (const lang of languages) {
      const version = figureVersion(figureContent(chartById(chart), lang, published));
      const record = readSnapshots(data).records.find((one) => one.lang === lang && one.version === version);
      if (!record) throw new Error(`${chart} in ${lang} is not kept`);
      before[`${chart} ${lang}`] = record;
    }
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
process.env['DATA_DIR'] = data;
process.env['SOURCE_DATE_EPOCH'] = String(Date.UTC(2027, 0, 5) / 1000);
copyTestedData(data, 'with history');
await run('freeze');
remember('pay-newcomers', 'seats');

const rows = readFileSync(salaries, 'utf8');
writeFileSync(salaries, rows.replace(/^(SAL005,.*?,)2600(?=,)/m, '$12750'));
if (readFileSync(salaries, 'utf8') === rows) throw new Error('SAL005 has another value');
poison('sources', 'wydata-2025-wydata', ['publisher_zh', 'publisher_en', 'title', 'title_en', 'note_zh', 'note_en']);
poison('salaries', 'SAL005', ['quote', 'quote_en', 'note_zh', 'note_en']);
poison('cities', 'chengdu', ['name_zh', 'name_en'], hostileName);
poison('gaps', 'GAP101', ['looked_zh', 'looked_en', 'note_zh', 'note_en']);
const named = ['quote:salaries', 'title:pay-newcomers'].flatMap((name) => ['--allow', name]);
await run('accept', '--cause', 'correction', '--note-zh', '抄错了。', '--note-en', 'A slip.', ...named);
remember(withdrawnChart);
writeFileSync(path.join(folder, 'before.json'), JSON.stringify(before));

const corrected = readFileSync(salaries, 'utf8');
writeFileSync(path.join(folder, 'salaries.csv'), corrected);
writeFileSync(salaries, iconv.encode(corrected, 'gb18030'));
const reason = { zh: '口径说不清。', en: 'Nobody could say what it counts.' };
const entry = { chart: withdrawnChart, date: '2027-01-06', reason, instead: 'human-access' };
writeFileSync(path.join(data, withdrawnPath), JSON.stringify([entry]));
projectWithout(withdrawnChart, project);

const { SOURCE_DATE_EPOCH: _day, ...environment } = process.env;
const build = spawnSync(process.execPath, [path.join(project, 'scripts/build.ts')], {
  cwd: project,
  env: { ...environment, DATA_DIR: data, DIST_DIR: dist, REPOSITORY_URL: repositorySetting },
  encoding: 'utf8',
});
const output = `${build.stdout}${build.stderr}`;
writeFileSync(path.join(folder, 'output.txt'), output);
if (build.status !== 0) throw new Error(`the build failed:\n${output}`);
