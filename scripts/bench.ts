// npm run bench [-- PART…]: how fast reading, building and the pages are, and what many readers cost. Without PART, all parts run.
import { benchBuild } from './bench/build.ts';
import { benchCost } from './bench/cost.ts';
import type { CostValues } from './bench/cost/assumptions.ts';
import { costOptions, readAssumptions } from './bench/cost/assumptions.ts';
import { benchDev } from './bench/dev.ts';
import { benchPages, defaultRounds } from './bench/pages.ts';
import { benchReader } from './bench/reader.ts';
import { benchScale } from './bench/scale.ts';
import type { CommandWords } from './support/command-help.ts';
import { commandHelp } from './support/command-help.ts';
import { commandOptions } from './support/command-options.ts';
import { UsageError } from './support/usage-error.ts';

interface Part extends CommandWords {
  readonly run: (rounds: number, cost: CostValues) => Promise<void>;
}

const parts: Readonly<Record<string, Part>> = {
  reader: {
    usage: 'reader',
    words: { zh: '读入并检查，与只用 Papa Parse 相比', en: 'reading and checking beside plain Papa Parse' },
    run: benchReader,
  },
  build: {
    usage: 'build',
    words: {
      zh: '检查全部数据、构建网站各要多久',
      en: 'how long our data take to be checked and the site to be built',
    },
    run: benchBuild,
  },
  scale: {
    usage: 'scale',
    words: {
      zh: '表的行数 10 倍、100 倍，图 100 张、1,000 张：每行、每张还用多久',
      en: 'ten and a hundred times the rows, a hundred and a thousand charts: how long each then takes',
    },
    run: benchScale,
  },
  dev: {
    usage: 'dev',
    words: {
      zh: 'npm run dev 里存一张表，到打开的网页显示出来要多久',
      en: 'how long a saved table takes to show in an open page of npm run dev',
    },
    run: benchDev,
  },
  page: {
    usage: `page [--rounds ${defaultRounds}]`,
    words: {
      zh: '网页与 bench/peers/ 里别的做法并排测，写成 docs/benchmarks.md；会先在那里安装它们的包',
      en: 'our pages beside peers in bench/peers/, whose packages it installs there first; writes docs/benchmarks.md',
    },
    run: benchPages,
  },
  cost: {
    usage:
      'cost [--mix front=1,…] [--peak N] [--views-per-reader N] [--hit-rate 0–1] [--per-gb PRICE] [--per-million-requests PRICE] [--kept]',
    words: {
      zh: '每月一百万、一亿次浏览要多少流量和费用，nginx 扛不扛得住；写进 docs/hosting.md；--kept 不重测，只重算',
      en: 'traffic and cost of a million and a hundred million views a month, and whether nginx carries them; writes docs/hosting.md; --kept makes the sums again without measuring',
    },
    run: (_, cost) => benchCost(cost),
  },
};
const help = commandHelp('npm run bench -- [PART…] [--help]', Object.values(parts));

try {
  const { values, positionals } = commandOptions(
    process.argv.slice(2),
    {
      rounds: { type: 'string', default: String(defaultRounds) },
      help: { type: 'boolean', default: false },
      ...costOptions,
    },
    true,
  );
  const wanted: readonly string[] = positionals;
  const unknown = wanted.find((name) => !(name in parts));
  if (unknown !== undefined) throw new UsageError(unknown);
  if (!/^[1-9]\d?$/.test(values.rounds)) throw new UsageError(`--rounds ${values.rounds}: 1–99`);
  readAssumptions(values);
  if (values.help) console.log(help);
  else
    for (const [name, { run }] of Object.entries(parts))
      if (wanted.length === 0 || wanted.includes(name)) await run(+values.rounds, values);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${help}`);
  process.exitCode = 2;
}
