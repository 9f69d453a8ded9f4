import { excelAddress } from './excel-address.ts';
import type { Words } from './said.ts';
import { sayable } from './said.ts';
import { escapeText } from './show-text.ts';
import type { Problem } from './types.ts';
import { wordsEn } from './words-en.ts';
import { wordsZh } from './words-zh.ts';

export type WordLang = 'zh' | 'en';

export interface Description {
  /** What happened and why that is wrong, or what was done about it. */
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
}

const shift = { zh: '此格之内或之前可能漏了逗号', en: 'a comma may be missing in or before it' };
const notice = { zh: '提示：', en: 'notice: ' };
const between = { zh: '；', en: '; ' };

/** A problem in words. */
export function describe(problem: Problem, lang: WordLang): Description {
  const [what, why, fix] = wordsOf(problem, lang);
  const reasons = Object.hasOwn(problem.params, 'shift') ? [why, shift[lang]] : [why];
  return { message: [what, ...reasons].join(between[lang]), fix };
}

function wordsOf(problem: Problem, lang: WordLang): Words {
  const book = lang === 'zh' ? wordsZh : wordsEn;
  return book[problem.code](sayable(problem));
}

/** A problem as one line: `file:line:column: what; why; how to mend (cell E14 in Excel) [code]`. */
export function formatProblem(problem: Problem, lang: WordLang): string {
  const { file, line, column, code, severity } = problem;
  const { message, fix } = describe(problem, lang);
  const place = [
    escapeText(file),
    ...(line === null ? [] : [line]),
    ...(line === null || column === null ? [] : [column]),
  ].join(':');
  const mark = severity === 'notice' ? notice[lang] : '';
  const where = excelPlace(problem, lang);
  return lang === 'zh'
    ? `${place}：${mark}${message}；${fix}${where === '' ? '' : `（${where}）`}[${code}]`
    : `${place}: ${mark}${message}; ${fix}${where === '' ? '' : ` (${where})`} [${code}]`;
}

/** Said of the whole file: a row in Excel would mislead. */
const wholeFile = /^(?:bom|encoding-|line-ends|sep-line|delimiter-|format-error|foreign-key-unchecked)/;

/** Where Excel shows it, in words, or nothing: the row differs from the line when a cell above holds line breaks. */
export function excelPlace({ code, line, column, params }: Problem, lang: WordLang): string {
  const row = typeof params['row'] === 'number' ? params['row'] : line;
  if (row === null || row < 1 || line === null || wholeFile.test(code)) return '';
  if (column === null) return lang === 'zh' ? `Excel 第 ${String(row)} 行` : `row ${String(row)} in Excel`;
  const address = excelAddress(column, row);
  return lang === 'zh' ? `Excel 中的 ${address}` : `cell ${address} in Excel`;
}
