import type { WordLang } from './describe.ts';
import { formatProblem, describe } from './describe.ts';
import type { Problem, TableReport, PackageReport } from './table-report.ts';

/** The most problems printed for one file; the JSON form has all. */
const maxPrinted = 50;

/** The report as lines of text: a line for each problem, errors before notices, and a summary at the end. */
export function reportLines(tables: readonly TableReport[], lang: WordLang): string[] {
  return [...tables.flatMap((table) => problemLines([...table.errors, ...table.notices], lang)), summary(tables, lang)];
}

/** One line for each problem of a file, at most `maxPrinted`. */
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

/** Characters that are valid in JSON but that a terminal would act on, or that are invisible. */
const acting = /[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The report as one JSON object, with the words in the chosen language. */
export function reportJson(report: PackageReport, lang: WordLang): string {
  const tables = report.tables.map(({ name, file, encoding, outcome, rows, notices, errors }) => ({
    name,
    file,
    encoding,
    outcome,
    rows,
    notices: notices.map((problem) => withWords(problem, lang)),
    errors: errors.map((problem) => withWords(problem, lang)),
  }));
  const json = JSON.stringify({ outcome: report.outcome, tables }, null, 1);
  return json.replace(acting, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function withWords(problem: Problem, lang: WordLang): object {
  const { code, file, line, column, field, value } = problem;
  return { code, file, line, column, field, value, ...describe(problem, lang) };
}
