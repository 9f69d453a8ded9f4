import type { WordLang } from './describe.ts';
import { describe } from './describe.ts';
import type { PackageReport, Problem } from './types.ts';

/** Characters that JSON may hold as they are and that would still act on a terminal or hide. */
const acting = /[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The report as one JSON object, the words in the chosen language. */
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
