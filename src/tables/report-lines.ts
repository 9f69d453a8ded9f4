import type { WordLang } from './describe.ts';
import { formatProblem } from './describe.ts';
import type { Problem, TableReport } from './types.ts';

/** Problems printed for one file at most; the JSON form has all. */
const maxPrinted = 50;

/** The report as lines of text: a line for each problem, errors before notices, and a summary at the end. */
export function reportLines(tables: readonly TableReport[], lang: WordLang): string[] {
  return [...tables.flatMap((table) => problemLines([...table.errors, ...table.notices], lang)), summary(tables, lang)];
}

/** One line for each problem of a file, 50 at most. */
export function problemLines(problems: readonly Problem[], lang: WordLang): string[] {
  const lines = problems.slice(0, maxPrinted).map((problem) => formatProblem(problem, lang));
  const rest = problems.length - lines.length;
  if (rest === 0) return lines;
  return [
    ...lines,
    lang === 'zh'
      ? `${problems[0]?.file ?? ''}：另有 ${String(rest)} 个问题，用 --json 可看全部`
      : `${problems[0]?.file ?? ''}: and ${String(rest)} more; --json has all`,
  ];
}

function summary(tables: readonly TableReport[], lang: WordLang): string {
  const errors = tables.reduce((sum, table) => sum + table.errors.length, 0);
  const notices = tables.reduce((sum, table) => sum + table.notices.length, 0);
  const refused = tables.filter((table) => table.outcome === 'reject').length;
  if (lang === 'zh') {
    const verdict = errors === 0 ? '没有错误' : `${String(refused)} 个文件有错误，共 ${String(errors)} 个错误`;
    return `检查了 ${String(tables.length)} 个文件：${verdict}，${String(notices)} 条提示。`;
  }
  const verdict = errors === 0 ? 'no errors' : `${count(errors, 'error')} in ${count(refused, 'file')}`;
  return `${count(tables.length, 'file')} checked: ${verdict}, ${count(notices, 'notice')}.`;
}

function count(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`;
}
