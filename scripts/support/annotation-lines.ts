import type { WordLang } from '../../src/tables/describe.ts';
import { describe, excelPlace, escapeText } from '../../src/tables/describe.ts';
import type { Problem } from '../../src/tables/table-report.ts';
import { lineLink } from './line-link.ts';

/**
 * Problems as workflow commands of GitHub Actions, which shows them on the lines of a pull request: `::error
 * file=…,line=…,col=…,title=CODE::words`. `col` is the number of the cell, as in every other message. Where
 * REPOSITORY_URL names the repository, the words end with the address of the line.
 */
export function annotationLines(problems: readonly Problem[], lang: WordLang): string[] {
  return problems.map((problem) => {
    const { severity, file, line, column, code } = problem;
    const places = { file, line, col: line === null ? null : column, title: code };
    const properties = Object.entries(places).flatMap(([name, value]) =>
      value === null ? [] : [`${name}=${escapeProperty(escapeText(String(value)))}`],
    );
    const { message, fix } = describe(problem, lang);
    const where = excelPlace(problem, lang);
    const words =
      lang === 'zh'
        ? `${message}；${fix}${where === '' ? '' : `（${where}）`}`
        : `${message}; ${fix}${where === '' ? '' : ` (${where})`}`;
    const link = lineLink(file, line);
    return `::${severity} ${properties.join(',')}::${escapeData(link === undefined ? words : `${words} ${link}`)}`;
  });
}

/** Escapes the characters that end a workflow command or start another one. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
