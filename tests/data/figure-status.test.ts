import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runData } from '../../scripts/data.ts';
import { chartById } from '../../src/charts/all-charts.ts';
import { readHistory } from '../../src/history/read-history.ts';
import type { Revision } from '../../src/history/types.ts';
import { loadData } from '../../src/datasets/load-data.ts';
import { chartStatus, withdrawnStatus } from '../../src/publish/figures/chart-status.ts';
import type { FigureRecord } from '../../src/publish/figures/figure-record.ts';
import { figureRecord, figureVersion } from '../../src/publish/figures/figure-record.ts';
import { readSnapshots } from '../../src/publish/figures/figure-snapshots.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { copyTestedData } from '../helpers/tested-data.ts';

/** A history made by the real command; each acceptance keeps the figures that it makes. */
const data = mkdtempSync(path.join(tmpdir(), 'status-'));
let revisions: readonly Revision[] = [];
let kept: readonly FigureRecord[] = [];
/** Versions of a chart after each acceptance, by its day. */
const published = new Map<string, Readonly<Record<Lang, FigureRecord>>>();
const followed = ['pay-by-city-tenure', 'seats', 'evidence-map'];

const addresses = {
  revision: (lang: Lang, number: number) => `/${lang}/updates/#r-${number}`,
  chart: (lang: Lang) => `/${lang}/chart/`,
};
const read = (name: string) => readFileSync(path.join(data, name), 'utf8');
function edit(name: string, pattern: RegExp, by: string): void {
  const before = read(name);
  writeFileSync(path.join(data, name), before.replace(pattern, by));
  expect(read(name), `${name} has ${String(pattern)}`).not.toBe(before);
}
async function accept(day: number, cause?: string, ...args: string[]): Promise<void> {
  process.env['DATA_DIR'] = data;
  process.env['SOURCE_DATE_EPOCH'] = String(Date.UTC(2026, 11, day) / 1000);
  const why = cause === undefined ? [] : ['--cause', cause, '--note-zh', `缘由${day}。`, '--note-en', `Why ${day}.`];
  const { text, status } = await runData(['accept', ...why, ...args]);
  expect(status, text).toBe(0);
  const { published: rows } = loadData(data);
  for (const id of followed) {
    const record = (lang: Lang) => figureRecord(chartById(id), lang, rows, readHistory(data));
    published.set(`${id} ${day}`, { zh: record('zh'), en: record('en') });
  }
}
const seats = () => read('demand.csv').split('\n');
const seat = (id: string) => seats().find((row) => row.startsWith(`${id},`)) ?? '';

beforeAll(async () => {
  copyTestedData(data, 'without history');
  await accept(1, undefined, '--first');
  edit('salaries.csv', /^(SAL005,.*?,)2600,/m, '$12750,');
  await accept(2, 'correction', '--allow', 'quote:salaries');
  edit('salaries.csv', /^(SAL005,.*?,)2750,/m, '$12800,');
  await accept(3, 'restatement', '--allow', 'quote:salaries');
  writeFileSync(
    path.join(data, 'demand.csv'),
    `${read('demand.csv')}${seat('SEA013').replace('SEA013', 'SEA099').replace('2009,34.5', '2011,36.5')}\n`,
  );
  await accept(4, undefined, '--allow', 'quote:demand');
  edit('demand.csv', /^(SEA099,.*2011,)36\.5/m, '$138.5');
  await accept(5, 'correction', '--allow', 'quote:demand');
  edit('demand.csv', /^SEA012,.*\n/m, '');
  await accept(6, 'withdrawn', '--allow', 'period:demand/period/2001');
  revisions = readHistory(data);
  kept = readSnapshots(data).records;
});
afterAll(() => {
  delete process.env['DATA_DIR'];
  delete process.env['SOURCE_DATE_EPOCH'];
  rmSync(data, { recursive: true, force: true });
});

/** As it was published on a day. */
function on(day: number, chart: string): Readonly<Record<Lang, FigureRecord>> {
  const records = published.get(`${chart} ${day}`);
  if (!records) throw new Error(`${chart} was not published on day ${day}`);
  return records;
}
const of = (chart: string) => kept.filter((record) => record.chart === chart);
/** What a status says on a day of the version of an earlier one. */
function said(chart: string, then: number, now: number, lang: Lang = 'zh') {
  const known = revisions.filter(({ number }) => number <= now);
  return chartStatus(on(now, chart), of(chart), known, addresses).superseded[on(then, chart)[lang].version];
}

test('acceptance keeps every version that it publishes, each once, with the revision behind it', () => {
  for (const id of followed)
    for (const [day, { zh, en }] of [...published].filter(([name]) => name.startsWith(`${id} `)))
      for (const { lang, version } of [zh, en])
        expect(of(id).filter((one) => one.lang === lang && one.version === version), day).toHaveLength(1);
  expect(of('pay-by-city-tenure').filter(({ lang }) => lang === 'zh').map(({ revision }) => revision).toSorted()).toEqual([1, 2, 3]);
  expect(of('seats').filter(({ lang }) => lang === 'en').map(({ date }) => date).toSorted()).toEqual(
    [1, 4, 5, 6].map((day) => `2026-12-0${day}`),
  );
  expect(of('gripes')).toHaveLength(2);
});

test('the present version is not superseded', () => {
  for (const id of followed) {
    const { present, superseded } = chartStatus(on(6, id), of(id), revisions, addresses);
    expect(present).toEqual({ zh: on(6, id).zh.version, en: on(6, id).en.version });
    expect(Object.keys(superseded).toSorted()).toEqual(
      of(id)
        .map(({ version }) => version)
        .filter((version) => !Object.values(present ?? {}).includes(version))
        .toSorted(),
    );
  }
});

test('a figure that we had wrong is corrected, with day, note and entry in the language of the version', () => {
  const entry = { status: 'corrected', date: '2026-12-02', note: { zh: '缘由2。', en: 'Why 2.' } };
  expect(said('pay-by-city-tenure', 1, 2)).toEqual({ ...entry, href: '/zh/updates/#r-2' });
  expect(said('pay-by-city-tenure', 1, 2, 'en')).toEqual({ ...entry, href: '/en/updates/#r-2' });
});

test('a figure that its source printed anew is revised, not corrected', () => {
  expect(said('pay-by-city-tenure', 2, 3)).toMatchObject({ status: 'revised', date: '2026-12-03' });
});

test('what befell a version first stays told when other changes follow', () => {
  expect(said('pay-by-city-tenure', 1, 6)).toMatchObject({ status: 'corrected', href: '/zh/updates/#r-2' });
});

test('a new row is an update', () => {
  expect(said('seats', 1, 4)).toMatchObject({ status: 'updated', date: '2026-12-04', note: null });
});

test('a correction of what a version never showed is an update of it', () => {
  expect(said('seats', 1, 5)).toMatchObject({ status: 'updated', href: '/zh/updates/#r-4' });
  expect(said('seats', 4, 5)).toMatchObject({ status: 'corrected', href: '/zh/updates/#r-5' });
});

test('a row that we no longer stand by is withdrawn from every version that shows it', () => {
  for (const day of [1, 4, 5])
    expect(said('seats', day, 6, 'en'), String(day)).toMatchObject({ status: 'withdrawn', href: '/en/updates/#r-6' });
});

test('other words for the same figures are reported as such, without a day', () => {
  const { zh, en } = on(6, 'seats');
  const words = { ...zh.words, notes: [...zh.words.notes, '另一句。'] };
  const before = { ...zh, words, version: figureVersion({ ...zh, words }) };
  expect(chartStatus({ zh, en }, [before], revisions, addresses).superseded).toEqual({
    [before.version]: { status: 'reworded', date: null, note: null, href: '/zh/chart/' },
  });
});

test('other figures without a change of the data (a chart that is computed otherwise) are an update without a day', () => {
  const { zh, en } = on(6, 'seats');
  const table = { ...zh.table, rows: zh.table.rows.slice(1) };
  const before = { ...zh, table, version: figureVersion({ ...zh, table }) };
  expect(chartStatus({ zh, en }, [before], revisions, addresses).superseded[before.version]).toEqual({
    status: 'updated',
    date: null,
    note: null,
    href: '/zh/chart/',
  });
});

test('all versions of a withdrawn chart are withdrawn, and none is present', () => {
  const gone = { chart: 'seats', date: '2026-12-07', reason: { zh: '缘由。', en: 'Why.' } };
  const { present, superseded } = withdrawnStatus(gone, of('seats'), addresses);
  expect(present).toBeNull();
  expect(Object.keys(superseded)).toHaveLength(of('seats').length);
  for (const one of Object.values(superseded))
    expect(one).toMatchObject({ status: 'withdrawn', date: '2026-12-07', note: { en: 'Why.' } });
});
