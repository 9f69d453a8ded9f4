import { cpSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { versionPath } from '../../src/history/paths.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { publishedCopy, reasons } from '../helpers/published-copy.ts';
import { pick, testLong } from '../helpers/depth.ts';

const { published, data, file, read, write, edit, run, diff, gate } = publishedCopy();

describe('nothing changes', () => {
  const crlf = () => {
    write('salaries.csv', read('salaries.csv').replaceAll('\n', '\r\n'));
  };
  const changes: readonly (readonly [string, () => void])[] = [
    ['as it was', () => undefined],
    [
      'rows in another order',
      () => {
        const [head = '', ...rows] = read('salaries.csv').trimEnd().split('\n');
        write('salaries.csv', `${[head, ...rows.toReversed()].join('\n')}\n`);
      },
    ],
    [
      'columns in another order',
      () => {
        const rows = read('cities.csv').trimEnd().split('\n');
        expect(rows.some((row) => row.includes('"'))).toBe(false);
        write('cities.csv', `${rows.map((row) => row.split(',').toReversed().join(',')).join('\n')}\n`);
      },
    ],
    [
      'saved as GB18030',
      () => {
        write('salaries.csv', iconv.encode(read('salaries.csv'), 'gb18030'));
      },
    ],
    ['saved with CRLF', crlf],
    [
      'the same number spelt otherwise',
      () => {
        edit('salaries.csv', /^(SAL005,.*?,)2600,/m, '$1"2,600",');
      },
    ],
  ];
  test.each(pick(changes, (_, index) => index === 3))('%s', async (_, change) => {
    change();
    const { text, status } = await run('diff', '--lang', 'en');
    expect(text).toContain('nothing changed');
    expect(status).toBe(0);
    expect(gate()).toEqual([]);
    const log = read('history/log.jsonl');
    expect((await run('accept')).status).toBe(0);
    expect(read('history/log.jsonl')).toBe(log);
  });
});

describe('a revised figure', () => {
  const revise = (to: string) => {
    edit('salaries.csv', /^(SAL005,.*?,)2600,/m, `$1${to},`);
  };

  test('is reported with its place, old and new value, percent, and the sentences that say it', async () => {
    revise('2750');
    const { tables, figures, charts, anomalies, status } = await diff();
    expect(status).toBe(1);
    expect(tables).toEqual([
      {
        name: 'salaries',
        added: [],
        removed: [],
        changed: [{ row: 'SAL005', field: 'value', old: 2600, new: 2750 }],
        redefined: [],
      },
    ]);
    expect(figures[0]).toEqual({
      place: { kind: 'cell', table: 'salaries', row: 'SAL005', field: 'value' },
      old: 2600,
      new: 2750,
      percent: 5.77,
    });
    const chart = charts.find((one) => one.chart === 'pay-newcomers');
    expect(chart?.sentences).toContainEqual({ part: 'title', turned: false });
    expect(anomalies.map(({ name }) => name)).toEqual(['quote:salaries/SAL005/value']);
    const { text } = await run('diff', '--lang', 'en');
    expect(text).toContain('data-');
    expect(text).toMatch(/salaries\.csv:6:12 .*2600 → 2750 \(\+5\.77%\) \(cell L6 in Excel\)/);
    expect((await run('diff')).text).toMatch(/成都2,600元[\s\S]*成都2,750元/);
  });

  test('is reported as an answer of the front page where that says it', async () => {
    edit('turnover.csv', /^(TRN007,.*?,)20,30,/m, '$121,30,');
    const { figures } = await diff();
    expect(figures).toContainEqual(
      expect.objectContaining({
        place: { kind: 'answer', chart: 'turnover-measures' },
        old: expect.stringContaining('20–30%') as string,
        new: expect.stringContaining('21–30%') as string,
      }),
    );
  });

  test('stops a build until exactly this change is accepted with its reasons', async () => {
    revise('2750');
    expect(gate()).toContainEqual(
      expect.stringMatching(/^data\/salaries\.csv:6:12: "value" of row SAL005 changed from "2600" to "2750" \(\+5\.77%\)/),
    );
    expect(gate('zh').join('\n')).toMatch(/由“2600”变为“2750”.*npm run data -- accept.*\[unaccepted-cell\]/);
    const unnamed = await run('accept', ...reasons, '--lang', 'en');
    expect(unnamed.text).toContain('--allow quote:salaries/SAL005/value');
    expect(unnamed.status).toBe(1);
    const bare = await run('accept', ...named, '--lang', 'en');
    expect(bare.text).toContain('--cause … --note-zh "…" --note-en "…"');
    expect(bare.status).toBe(1);
    const { id } = await diff();
    revisit('2800');
    const stale = await run('accept', ...reasons, ...named, '--difference', id, '--lang', 'en');
    expect(stale.text).toContain('the data changed after you looked');
    expect(stale.status).toBe(1);
    revisit('2750');
    expect((await run('accept', ...reasons, ...named, '--by', 'Li', '--difference', id)).status).toBe(0);
    expect(gate()).toEqual([]);
    const last = readHistory(data()).at(-1);
    expect(last).toMatchObject({
      number: 2,
      id,
      cause: 'correction',
      note: { zh: '抄错了。', en: 'A slip.' },
      by: 'Li',
    });
    const version = read(versionPath('salaries', last?.tables[0]?.after ?? ''));
    expect(version).toContain(',2750,');
    revisit('2800');
    expect(gate().join('\n')).toMatch(/from "2750" to "2800"/);
  });

  /** The quote of that row says 2,600. */
  const named = ['--allow', 'quote:salaries'];
  const revisit = (to: string) => {
    edit('salaries.csv', /^(SAL005,.*?,)\d+(?=,,,exact)/m, `$1${to}`);
  };

  test('ten thousand times as great is a slip until it is named', async () => {
    revise('26000000');
    const { anomalies } = await diff();
    expect(anomalies).toContainEqual({ name: 'jump:salaries/SAL005/value', size: 10000 });
    const refused = await run('accept', ...reasons, '--lang', 'en');
    expect(refused.status).toBe(1);
    expect(refused.text).toMatch(/about 10000 times apart.*--allow jump:salaries\/SAL005\/value/);
    expect((await run('accept', ...reasons, '--allow', 'jump:salaries/SAL001/low')).status).toBe(2);
    // The highest city is another one now.
    expect((await run('accept', ...reasons, '--allow', 'jump:salaries')).status).toBe(1);
    const both = ['--allow', 'jump:salaries', '--allow', 'title:pay-newcomers'];
    expect((await run('accept', ...reasons, ...both)).status).toBe(0);
    expect(readHistory(data()).at(-1)?.allowed).toEqual(['jump:salaries/SAL005/value', 'title:pay-newcomers']);
  });

  testLong('in another scale of its unit is no jump; the unit changed alone is one', async () => {
    edit('demand.csv', /^(SHO002,.*?,)150(,,at_least,)10k_person/m, '$11500000$2person');
    const scaled = await diff();
    expect(scaled.tables[0]?.changed.map(({ field }) => field)).toEqual(['low', 'unit']);
    expect(scaled.anomalies).toEqual([]);
    cpSync(path.join(published, 'demand.csv'), file('demand.csv'));
    edit('demand.csv', /^(SHO002,.*?,at_least,)10k_person/m, '$1person');
    expect((await diff()).anomalies).toContainEqual({ name: 'jump:demand/SHO002/low', size: 10000 });
  });

  testLong('with the other sign must be named', async () => {
    edit('us-outlook.csv', /^(USO002,.*?,)136000,/m, '$1-136000,');
    expect((await diff()).anomalies).toContainEqual({ name: 'sign:us-outlook/USO002/value', size: 1 });
    expect((await run('accept', ...reasons)).status).toBe(1);
  });

  testLong('that makes another city the highest turns the title', async () => {
    revise('9000');
    const chart = (await diff()).charts.find((one) => one.chart === 'pay-newcomers');
    expect(chart?.sentences).toContainEqual({ part: 'title', turned: true });
    expect((await run('diff', '--lang', 'en')).text).toContain('the title no longer says the same thing');
  });
});
