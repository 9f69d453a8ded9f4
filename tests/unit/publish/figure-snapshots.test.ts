import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkFigures } from '../../../scripts/support/check-figures.ts';
import { charts } from '../../../src/charts/all-charts.ts';
import { figuresPath, withdrawnPath } from '../../../src/history/paths.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { isDrawnMarkup, isDrawnStyle } from '../../../src/publish/figures/figure-record-schema.ts';
import type { FigureRecord } from '../../../src/publish/figures/figure-record.ts';
import { figureContent, figureRecord, figureVersion } from '../../../src/publish/figures/figure-record.ts';
import { snapshotFiles, readSnapshots, snapshotPath } from '../../../src/publish/figures/figure-snapshots.ts';
import { withdrawnCharts } from '../../../src/publish/figures/withdrawn-charts.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { formatProblem } from '../../../src/tables/describe.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();
const [chart] = charts;
if (!chart) throw new Error('no chart');
const record = figureRecord(chart, 'zh', published, readHistory('data'));
const english = figureRecord(chart, 'en', published, readHistory('data'));
const work = mkdtempSync(path.join(tmpdir(), 'kept-'));
const file = path.join(work, snapshotPath(record));
const keep = (one: FigureRecord) => {
  writeFileSync(path.join(work, snapshotPath(one)), JSON.stringify(one));
};
const list = (content: unknown) => {
  writeFileSync(path.join(work, withdrawnPath), JSON.stringify(content));
};
/** The gate of a build, one line a problem. */
const gate = (lang: 'zh' | 'en' = 'en') => checkFigures(work).map((problem) => formatProblem(problem, lang));

beforeEach(() => {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(path.join(work, figuresPath), { recursive: true });
  keep(record);
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

test('every chart as it is published now is kept: else run npm run data -- freeze and commit its files', () => {
  const kept = snapshotFiles('data');
  const present = charts.flatMap((one) =>
    languages.map((lang) => {
      const version = figureVersion(figureContent(one, lang, published));
      return snapshotPath({ chart: one.id, lang, version });
    }),
  );
  expect(present.filter((name) => !kept.includes(name))).toEqual([]);
});

test('what is kept in data/history can be served, and no chart went without a word', () => {
  expect(checkFigures('data')).toEqual([]);
  expect(readSnapshots('data').records.length).toBeGreaterThanOrEqual(2 * charts.length);
});

describe('a kept figure', () => {
  test('is read back as it was written', () => {
    expect(readSnapshots(work)).toEqual({ records: [record], problems: [] });
    expect(gate()).toEqual([]);
  });

  const damage: readonly (readonly [string, string, () => void])[] = [
    [
      'cut',
      'JSON',
      () => {
        writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
      },
    ],
    [
      'empty',
      'JSON',
      () => {
        writeFileSync(file, '');
      },
    ],
    [
      'merged badly',
      'JSON',
      () => {
        writeFileSync(file, `<<<<<<< HEAD\n${readFileSync(file, 'utf8')}`);
      },
    ],
    [
      'reworded by hand',
      'altered',
      () => {
        keepAs({ ...record, words: { ...record.words, title: '别的' } });
      },
    ],
    [
      'of another value',
      'altered',
      () => {
        keepAs({ ...record, table: { ...record.table, rows: record.table.rows.slice(1) } });
      },
    ],
    [
      'under another name',
      'name',
      () => {
        renameSync(file, path.join(work, figuresPath, 'seats.zh.000000000000.json'));
      },
    ],
    [
      'with something more',
      'extra',
      () => {
        keepAs({ ...record, extra: 1 });
      },
    ],
    [
      'without its drawings',
      'drawings.wide',
      () => {
        keepAs({ ...record, drawings: { narrow: record.drawings.narrow } });
      },
    ],
    [
      'with a script',
      'drawings.wide',
      () => {
        keepAs({ ...record, drawings: { ...record.drawings, wide: '<svg ><script>1</script></svg>' } });
      },
    ],
    [
      'with rules that leave the style',
      'style',
      () => {
        keepAs({ ...record, style: '</style><script>1</script>' });
      },
    ],
    [
      'with a source that is no page',
      'sources',
      () => {
        keepAs({ ...record, sources: record.sources.map((one) => ({ ...one, url: 'javascript:alert(1)' })) });
      },
    ],
  ];
  const keepAs = (content: object) => {
    writeFileSync(file, JSON.stringify(content));
  };

  test.each(damage)('%s stops the build, named with its remedy (%s)', (_, reason, harm) => {
    harm();
    expect(readSnapshots(work).records).toEqual([]);
    const [line = '', ...others] = gate();
    expect(others).toEqual([]);
    expect(line).toMatch(/history\/figures\/.*\.json: .*restore this file from version control.*\[history-figure\]/);
    expect(line).toContain(reason);
    expect(gate('zh')[0]).toMatch(/history\/figures\/.*请用版本管理恢复这个文件/);
  });
});

describe('withdrawn charts', () => {
  const old = (one: FigureRecord, words = one.words): FigureRecord => {
    const content = { ...one, chart: 'old-chart', words };
    return { ...content, version: figureVersion(content) };
  };
  const entry = { chart: 'old-chart', date: '2026-12-01', reason: { zh: '口径不明。', en: 'Unclear.' }, instead: null };

  test('a chart that is kept and no longer made must be listed', () => {
    keep(old(record));
    keep(old(english));
    expect(gate()).toEqual([
      expect.stringMatching(/withdrawn-charts\.json: the chart "old-chart".*day and the reason/),
    ]);
    list([entry]);
    expect(gate()).toEqual([]);
    list([{ ...entry, instead: chart.id }]);
    expect(gate()).toEqual([]);
  });

  test('its last version is that of its latest revision', () => {
    const later = { ...old(record, { ...record.words, title: '后来' }), revision: 9 };
    const kept = [later, old(record), old(english)];
    list([entry]);
    const { withdrawnNotices, problems } = withdrawnCharts(work, [chart.id], kept);
    expect(problems).toEqual([]);
    expect(withdrawnNotices).toEqual([{ ...entry, last: { zh: later, en: old(english) } }]);
  });

  const wrong: readonly (readonly [string, RegExp, unknown])[] = [
    ['still made', /listed twice, or is still made/, [{ ...entry, chart: chart.id }]],
    ['twice', /listed twice/, [entry, entry]],
    ['never kept', /no frozen figure in both languages/, [entry, { ...entry, chart: 'unknown' }]],
    ['replaced by what does not exist', /there is no chart "nowhere"/, [{ ...entry, instead: 'nowhere' }]],
    ['without a reason in English', /cannot be read \(0\.reason\.en\)/, [{ ...entry, reason: { zh: '缘由' } }]],
    ['on no day', /cannot be read \(0\.date\)/, [{ ...entry, date: '2026-13-01' }]],
  ];
  test.each(wrong)('%s stops the build', (_, said, content) => {
    keep(old(record));
    keep(old(english));
    list(content);
    expect(gate().join('\n')).toMatch(said);
    expect(gate('zh')[0]).toMatch(/withdrawn-charts\.json：.*\[withdrawn-chart\]/);
  });
});

describe('drawn markup', () => {
  test('is what every chart draws', () => {
    for (const one of charts)
      for (const lang of languages) {
        const { drawings, style } = figureRecord(one, lang, published, []);
        expect(isDrawnMarkup(drawings.narrow) && isDrawnMarkup(drawings.wide) && isDrawnStyle(style), one.id).toBe(
          true,
        );
      }
  });

  test.each([
    '',
    'text',
    '<svg ',
    '<svg >',
    '<svg ></svg><svg ></svg>',
    '<svg ></svg>text',
    '<g ></g>',
    '<svg ><g></svg></g>',
    '<svg ><script></script></svg>',
    '<svg ><foreignObject></foreignObject></svg>',
    '<svg ><image href="x"/></svg>',
    '<svg ><a href="https://a.b"><text>x</text></a></svg>',
    '<svg onload="x"></svg>',
    '<svg ><g onclick="x"></g></svg>',
    '<svg ><g style="x"></g></svg>',
    '<svg ><path fill="url(http://a.b)"/></svg>',
    '<svg ><!-- x --></svg>',
    '<svg ><text>a < b</text></svg>',
    '<svg class=x></svg>',
    "<svg class='x'></svg>",
  ])('is not %s', (markup) => {
    expect(isDrawnMarkup(markup)).toBe(false);
  });

  test.each(['</style>', '@import "x"', '.a{background:url(x)}', '.a{content:"\\3c"}'])('rules are not %s', (style) => {
    expect(isDrawnStyle(style)).toBe(false);
  });
});
