import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runData } from '../../scripts/data.ts';
import { atomFeed } from '../../src/publish/feeds/write-feeds.ts';
import type { RevisionView } from '../../src/publish/feeds/revision-view.ts';
import { revisionView } from '../../src/publish/feeds/revision-view.ts';
import { lastRevision } from '../../src/history/site-history.ts';
import { versionPath } from '../../src/history/paths.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { distinctVersions, servedVersions, tableVersions, versionAddress } from '../../src/history/table-versions.ts';
import type { Revision } from '../../src/history/types.ts';
import { unitReader } from '../../src/history/difference/cell-figures.ts';
import { loadData } from '../../src/datasets/load-data.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { parseAtom } from '../helpers/parse-xml.ts';
import { copyTestedData } from '../helpers/tested-data.ts';

/** A history made by the real command: first publication, a slip, a row, another finding, back again, a lost period. */
const data = mkdtempSync(path.join(tmpdir(), 'updates-'));
const hostile = '来源 <b>修订</b> & “改版” ]]> \u0007了';
let revisions: readonly Revision[] = [];

const read = (name: string) => readFileSync(path.join(data, name), 'utf8');
function edit(name: string, pattern: RegExp, by: string): void {
  const before = read(name);
  writeFileSync(path.join(data, name), before.replace(pattern, by));
  expect(read(name), `${name} has ${String(pattern)}`).not.toBe(before);
}
async function accept(day: string, ...args: string[]): Promise<void> {
  process.env['DATA_DIR'] = data;
  process.env['SOURCE_DATE_EPOCH'] = String(Date.UTC(2026, 11, 1) / 1000 + 86_400 * (day.charCodeAt(0) - 97));
  const { text, status } = await runData(['accept', ...args]);
  expect(status, text).toBe(0);
}
/** More than a quarter, in the quote of no row, and another city on top. */
const allowed = ['change:salaries', 'title:pay-newcomers'].flatMap((name) => ['--allow', name]);
const why = (cause: string, zh: string, en: string) => ['--cause', cause, '--note-zh', zh, '--note-en', en];

beforeAll(async () => {
  copyTestedData(data, 'without history');
  await accept('a', '--first');
  edit('salaries.csv', /^(SAL005,.*?,)2600,/m, '$12750,');
  await accept('b', ...why('correction', '抄错了。', 'A slip.'), '--by', 'Li', '--allow', 'quote:salaries');
  const row = read('operations.csv').trimEnd().split('\n').at(-1) ?? '';
  writeFileSync(path.join(data, 'operations.csv'), `${read('operations.csv')}${row.replace(/^[^,]+/, 'ZZZ999')}\n`);
  await accept('c');
  edit('salaries.csv', /^(SAL005,.*?,)2750,/m, '$19000,');
  await accept('d', ...why('restatement', hostile, 'Revised <b>& "retitled"</b> ]]>'), ...allowed);
  edit('salaries.csv', /^(SAL005,.*?,)9000,/m, '$12600,');
  await accept('e', ...why('correction', '改回。', 'Back again.'), ...allowed.slice(0, 4));
  edit('uk-pay.csv', /^UKP\d+,2021,.*\n/gm, '');
  // As when a series is given up: its rhythm now begins later.
  edit('datapackage.json', /"first": "2021"/, '"first": "2022"');
  await accept(
    'f',
    ...why('withdrawn', '撤回。', 'Withdrawn.'),
    ...['rows:uk-pay', 'period:uk-pay', 'coverage:uk-pay'].flatMap((name) => ['--allow', name]),
  );
  revisions = readHistory(data);
});
afterAll(() => {
  delete process.env['DATA_DIR'];
  delete process.env['SOURCE_DATE_EPOCH'];
  rmSync(data, { recursive: true, force: true });
});

function views(lang: Lang, table?: string): RevisionView[] {
  const { tables } = loadData(data);
  const served = new Set(servedVersions(revisions).map((one) => versionAddress(one.table, one.version)));
  const unitsOf = unitReader(
    data,
    revisions,
    tables.map(({ resource }) => resource),
  );
  return revisions
    .filter((revision) => table === undefined || revision.tables.some(({ name }) => name === table))
    .map((revision) => revisionView(revision, { lang, tables, served, unitsOf }))
    .toReversed();
}
const view = (number: number, lang: Lang = 'en') => views(lang).find((one) => one.number === number);

describe('what readers see', () => {
  test('a figure with its unit, old and new value, and percent, in both languages', () => {
    expect(view(2)?.figures[0]).toEqual({
      where: 'Pay SAL005, Value',
      old: 'CNY 2,600 a month',
      fresh: 'CNY 2,750 a month',
      percent: ' (+5.77%)',
    });
    expect(view(2, 'zh')?.figures[0]).toEqual({
      where: '薪资 SAL005“数值”',
      old: '2,600元/月',
      fresh: '2,750元/月',
      percent: '（+5.77%）',
    });
    expect(view(2, 'zh')).toMatchObject({
      anchor: 'r-2',
      date: '2026-12-02',
      dateWords: '2026年12月2日',
      cause: '更正我们的错误',
      note: '抄错了。',
      by: '由Li确认',
    });
  });

  test('rows by what became of them, with both versions', () => {
    const [first] = revisions[0]?.tables.filter(({ name }) => name === 'salaries') ?? [];
    expect(view(2)?.tables).toMatchObject([
      {
        title: 'Pay',
        path: '/data/salaries/',
        counts: '1 row changed',
        files: [{ text: 'CSV before', path: versionAddress('salaries', first?.after ?? '') }, { text: 'CSV after' }],
      },
    ]);
    expect(view(3)?.tables).toMatchObject([{ title: 'Operations', counts: '1 row added' }]);
    expect(view(6, 'zh')?.tables[0]?.counts).toBe(`删去 ${revisions[5]?.tables[0]?.removed.length ?? 0} 行`);
    expect(view(6)?.figures.every(({ fresh }) => fresh === 'gone')).toBe(true);
    expect(view(6)?.figures.some(({ old }) => old.startsWith('£'))).toBe(true);
  });

  test('the old and the new title only where the finding is another', () => {
    const chart = (number: number) => view(number)?.charts.find(({ path: to }) => to === '/charts/pay-newcomers/');
    expect(chart(2)?.what).toMatch(/^changed: title.*; in its table 1 row changed$/);
    expect(chart(2)?.turned).toBeUndefined();
    expect(chart(4)?.turned?.old).toContain('2,750 in Chengdu');
    expect(chart(4)?.turned?.fresh).toContain('9,000 in Chengdu');
  });

  test('the first publication in one entry, its cause said once', () => {
    const first = view(1);
    const { tables } = loadData(data);
    const title = `Update 1: first publication (${tables.length} tables)`;
    expect(first).toMatchObject({ title, note: undefined, figures: [] });
    expect(first?.tables).toHaveLength(tables.length);
    expect(first?.tables[0]).toMatchObject({ counts: 'first published, 96 rows', files: [{ text: 'CSV' }] });
    for (const { resource } of tables) {
      const files = first?.tables.find(({ path: page }) => page === `/data/${resource.name}/`)?.files;
      expect(files, resource.name).toHaveLength(resource.microdata ? 0 : 1);
    }
  });
});

describe('when the data of a chart last changed', () => {
  const last = (id: string, tables: readonly string[], hasChoices = false) =>
    lastRevision({ id, tables, hasChoices }, revisions)?.number;

  test('is the newest revision that moved it as it opens', () => {
    expect(last('pay-newcomers', ['salaries'])).toBe(5);
    expect(last('evidence-map', ['salaries', 'operations'])).toBe(5);
    expect(last('pay-abroad', ['uk-pay', 'us-national'])).toBe(6);
  });

  test('else the first publication of its tables', () => {
    expect(last('labour-gap', ['demand'])).toBe(1);
    expect(last('seats', ['demand'])).toBe(1);
    expect(last('later', ['no-such-table'])).toBeUndefined();
  });

  test('what choices bring up counts as well', () => {
    expect(last('x', ['uk-pay'])).toBe(1);
    expect(last('x', ['uk-pay'], true)).toBe(6);
    expect(last('x', ['operations'], true)).toBe(3);
    expect(last('x', ['demand'], true)).toBe(1);
  });
});

test('every version is kept once, also one that was returned to', () => {
  const of = (list: readonly { table: string }[]) => list.filter(({ table }) => table === 'salaries').length;
  expect(of(tableVersions(revisions))).toBe(4);
  expect(of(distinctVersions(revisions))).toBe(3);
  for (const { table, version } of distinctVersions(revisions)) {
    expect(versionAddress(table, version)).toMatch(/^\/data\/[a-z0-9-]+\/[0-9a-f]{12}\.csv$/);
    expect(read(versionPath(table, version)).split('\n').length).toBeGreaterThan(1);
  }
});

describe('the feed', () => {
  const feed = (lang: Lang, table?: string, list = views(lang, table)) => {
    const at = (to: string, anchor?: string) =>
      `https://example.org/base${lang === 'en' ? '/en' : ''}${to}${anchor === undefined ? '' : `#${anchor}`}`;
    return atomFeed({
      lang,
      name: table ?? 'feed',
      title: 'T <&> "t"',
      views: list,
      alternate: at('/updates/'),
      pageAddress: at,
      fileAddress: (to) => `https://example.org/base${to}`,
    });
  };

  test.each(['zh', 'en'] as const)('%s: is Atom with all entries, newest first, dated by the log', (lang) => {
    const { id, title, updated, links, author, entries } = parseAtom(feed(lang));
    expect(id).toMatch(/^tag:[a-z-]+,2026:(zh|en)\/updates\/feed$/);
    expect(title).toBe('T <&> "t"');
    expect(author).not.toBe('');
    expect(updated).toBe('2026-12-06T00:00:00Z');
    expect(links.map(({ rel }) => rel)).toEqual(['self', 'alternate']);
    expect(entries.map((entry) => entry.updated)).toEqual(
      ['06', '05', '04', '03', '02', '01'].map((day) => `2026-12-${day}T00:00:00Z`),
    );
    expect(entries.map(({ links: own }) => own[0]?.href.split('#')[1])).toEqual(['r-6', 'r-5', 'r-4', 'r-3', 'r-2', 'r-1']);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(6);
    expect(entries.flatMap(({ hrefs }) => hrefs).every((href) => href.startsWith('https://example.org/base/'))).toBe(true);
  });

  test('says what changed with numbers, whatever the note holds', () => {
    const entries = parseAtom(feed('zh')).entries;
    const hostileEntry = entries.find(({ id }) => id.endsWith('r-4'));
    expect(hostileEntry?.summary).toBe(hostile.replace('\u0007', '\uFFFD'));
    expect(hostileEntry?.content).toContain(hostile.replace('\u0007', '\uFFFD'));
    expect(hostileEntry?.content).toContain('2,750元/月 → 9,000元/月（+227.27%）');
    expect(hostileEntry?.content).toContain('成都2,750元现在的标题：');
    expect(entries.find(({ id }) => id.endsWith('r-6'))?.content).toMatch(/另有 \d+ 个，见网页/);
  });

  test('an id never depends on the newest entry, the address or the feed', () => {
    const ids = parseAtom(feed('en')).entries.map(({ id }) => id);
    expect(ids.at(-2)).toBe('tag:china-customer-service-labour-market,2026:en/updates/r-2');
    expect(parseAtom(feed('en', undefined, views('en').slice(2))).entries.map(({ id }) => id)).toEqual(ids.slice(2));
    const salaries = parseAtom(feed('en', 'salaries'));
    expect(salaries.id).not.toBe(parseAtom(feed('en')).id);
    expect(salaries.updated).toBe('2026-12-05T00:00:00Z');
    expect(salaries.entries.map(({ id }) => id)).toEqual(ids.filter((id) => /r-[1245]$/.test(id)));
  });

  test('is no newer than its newest entry, also where the log is not in the order of its days', () => {
    const list = views('en').toReversed();
    expect(parseAtom(feed('en', undefined, list)).updated).toBe('2026-12-06T00:00:00Z');
  });
});
