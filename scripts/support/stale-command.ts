import { DataProblems, loadData } from '../../src/datasets/load-data.ts';
import { freshnessOf } from '../../src/datasets/freshness.ts';
import type { Freshness } from '../../src/datasets/freshness.ts';
import type { WordLang } from '../../src/tables/describe.ts';
import { commandOptions, readLang } from './command-options.ts';
import { dataFolder } from './data-folder.ts';
import { problemsPrinted } from './diff-command.ts';
import type { Printed } from './printed.ts';
import { UsageError } from './usage-error.ts';

export const staleUsage = {
  name: 'stale',
  usage: 'stale [--today DAY] [--lang zh|en]',
  words: {
    zh: '哪些数列的下一期早该公布了（比以往最久的一次还晚 45 天），表里却还没有：该去找，找不到就写进空白表',
    en: 'series whose next period should be out by now (45 days later than it ever took) and is not in the tables: look for it, or write down the gap',
  },
};

/** Days allowed after the longest delay so far. */
const grace = 45;

/** `stale`: status 0 nothing is late, 1 something is, 2 wrong usage or the data has problems. */
export function staleCommand(args: readonly string[]): Printed {
  const { values } = commandOptions(args, { today: { type: 'string' }, lang: { type: 'string' } });
  const lang = readLang(values.lang);
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!isDay(today))
    throw new UsageError(
      lang === 'zh' ? `--today ${today}：日期写成 2026-11-20 这样` : `--today ${today}: write a day as 2026-11-20`,
    );
  try {
    const late = lateSeries(freshnessOf(loadData(dataFolder()).tables), today);
    const lines = late.map((one) => lateLine(one, lang));
    const none = lang === 'zh' ? '没有过期未录的数列。' : 'No series is late.';
    return { text: lines.length === 0 ? none : lines.join('\n'), status: lines.length === 0 ? 0 : 1 };
  } catch (error) {
    if (error instanceof DataProblems) return problemsPrinted(error.problems, lang, 2);
    throw error;
  }
}

/** Whether a text is a day of the calendar: `2026-02-30` would be parsed as a day in March. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Series whose next period was due, by the longest delay so far and 45 more days, before today. */
export function lateSeries(series: readonly Freshness[], today: string): Freshness[] {
  const then = new Date(Date.parse(today) - grace * 86_400_000).toISOString().slice(0, 7);
  return series.filter(({ next }) => next?.due !== undefined && next.due.to < then);
}

function lateLine({ table, series, last, next }: Freshness, lang: WordLang): string {
  const [period, due] = [next?.period ?? '', next?.due?.to ?? ''];
  return lang === 'zh'
    ? `data/${table}.csv：${series} 最新一期是 ${last}；${period} 最迟应在 ${due} 公布。找到就录入，没有公布就在 data/gaps.csv 写明`
    : `data/${table}.csv: the newest period of ${series} is ${last}; ${period} was due by ${due} at the latest. Enter it, or write down in data/gaps.csv that it is not published`;
}
