import type { WordLang } from '../../../src/tables/describe.ts';
import { keptWord } from '../../../src/tables/messages/across/keys.ts';
import type { KeptReason } from '../../../src/tables/pay/monthly-pay.ts';
import type { Cell } from './roll-up.ts';

/** Words of `summarise`. */
interface SummariseWords {
  readonly noDuckDb: (version: string) => string;
  readonly columns: (absent: string, there: string) => string;
  readonly numbers: (faults: readonly string[]) => string;
  readonly unreadable: (file: string, why: string) => string;
  readonly reading: string;
  readonly rolling: string;
  readonly progress: (stage: string, percent: string, seconds: number) => string;
  readonly heads: readonly string[];
  readonly drawn: (cells: number) => string;
  readonly leftOut: (cells: number) => string;
  readonly reasons: Readonly<Record<Cell['leftOut'][number], string>>;
  readonly rule: (fewest: number) => string;
  readonly counted: (rows: number, outside: number) => string;
  readonly kept: (reason: KeptReason, adverts: number) => string;
  readonly more: (cells: number) => string;
  readonly written: (file: string) => string;
}

const zh: SummariseWords = {
  noDuckDb: (version) =>
    `汇总要用 DuckDB，这台机器上没有装。请运行：npm install --no-save @duckdb/node-api@${version}；其他命令都不需要它`,
  columns: (absent, there) => `文件里没有这些列：${absent}；现有的列：${there}`,
  numbers: (faults) => `这些列里有不是数的格（格数和一例）：${faults.join('；')}；待遇原文请用 --pay 列名`,
  unreadable: (file, why) => `${file} 读不了：${why}`,
  reading: '读文件',
  rolling: '汇总',
  progress: (stage, percent, seconds) => `  ${stage}${percent === '' ? '' : ` ${percent}`}，已用 ${String(seconds)} 秒`,
  heads: ['广告', '写明月薪', '雇主', '最多的一家', '低端中位数', '高端中位数'],
  drawn: (cells) => `可以公布的 ${String(cells)} 格（元/月）：`,
  leftOut: (cells) => `不公布的 ${String(cells)} 格，只列条数：`,
  reasons: { few_employers: '雇主太少', one_employer: '一家占了一半以上' },
  rule: (fewest) =>
    `规则：每家雇主只算一次，取其各条广告的中位数，再取各雇主的中位数；不到 ${String(fewest)} 家雇主，或一家占了广告的一半，就不公布。`,
  counted: (rows, outside) =>
    `共 ${String(rows)} 条广告${outside === 0 ? '' : `，其中 ${String(outside)} 条没有写雇主或分组的列，不在任何一格`}。`,
  kept: (reason, adverts) => `  ${String(adverts)} 条待遇不是月薪区间（${keptWord(reason, 'zh')}），照原文，不计`,
  more: (cells) => `  另有 ${String(cells)} 格；--out 文件.csv 写出全部`,
  written: (file) => `已写入 ${file}。`,
};

const en: SummariseWords = {
  noDuckDb: (version) =>
    `the roll-up needs DuckDB, which is not installed here. Run npm install --no-save @duckdb/node-api@${version}; no other command needs it`,
  columns: (absent, there) => `the file has no column ${absent}; its columns are ${there}`,
  numbers: (faults) =>
    `some cells are not numbers (how many, and one of them): ${faults.join('; ')}; for pay as it is printed use --pay COLUMN`,
  unreadable: (file, why) => `${file} cannot be read: ${why}`,
  reading: 'reading the file',
  rolling: 'rolling up',
  progress: (stage, percent, seconds) => `  ${stage}${percent === '' ? '' : `, ${percent}`}, ${String(seconds)} s`,
  heads: ['adverts', 'with pay', 'employers', 'largest', 'low, median', 'high, median'],
  drawn: (cells) => `Cells that may be published: ${String(cells)} (CNY a month)`,
  leftOut: (cells) => `Cells that are not published: ${String(cells)}, counts alone`,
  reasons: { few_employers: 'too few employers', one_employer: 'one employer has half or more' },
  rule: (fewest) =>
    `The rule: each employer counts once, with the median of its adverts, then the median over employers; under ${String(fewest)} employers, or with one that has half of the adverts, nothing is published.`,
  counted: (rows, outside) =>
    `${String(rows)} adverts in all${outside === 0 ? '' : `; ${String(outside)} name no employer, or lack a column of the cells, and are in none`}.`,
  kept: (reason, adverts) =>
    `  ${String(adverts)} adverts state pay that is not a monthly range (${keptWord(reason, 'en')}): kept as printed, not counted`,
  more: (cells) => `  and ${String(cells)} more; --out FILE.csv writes all`,
  written: (file) => `Written: ${file}.`,
};

export const summariseWords: Readonly<Record<WordLang, SummariseWords>> = { zh, en };
