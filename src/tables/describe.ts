import { excelAddress } from './workbook/excel-address.ts';
import { catalog } from './messages/catalog.ts';
import type { MessageValues, Says } from './messages/message.ts';
import { cell } from './messages/phrases.ts';
import type { Problem } from './table-report.ts';

/** Characters that a terminal would act on, that are invisible, or that reorder the text around them. */
const hidden =
  /[\0-\x1f\x7f-\xa0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffc\ud800-\udfff]/gu;
const longest = 80;

/** A piece of data made safe to print: escaped, in one line, at most 80 characters of it. */
export function showText(text: string): string {
  const characters = Array.from(text.slice(0, 400));
  if (characters.length <= longest) return escapeText(text);
  return `${escapeText(characters.slice(0, longest - 1).join(''))}…`;
}

/** Makes control, invisible and direction characters visible. */
export function escapeText(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.charCodeAt(0);
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    if (code < 0xa0) return `\\x${code.toString(16).padStart(2, '0')}`;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

export type WordLang = 'zh' | 'en';

interface Description {
  /** What happened and why that is wrong, or what was done about it. */
  readonly message: string;
  /** How to fix it. */
  readonly fix: string;
}

const shift = { zh: '此格之内或之前可能漏了逗号', en: 'a comma may be missing in or before it' };
const notice = { zh: '提示：', en: 'notice: ' };
const between = { zh: '；', en: '; ' };

/** The text of a problem. */
export function describe(problem: Problem, lang: WordLang): Description {
  const values = printable(problem);
  const says: Says<string, string> = catalog[problem.code];
  const words = says(values).map(([zh, en]) => (lang === 'zh' ? zh : en));
  const fix = words.pop() ?? '';
  const [what, why] = words.length === 2 ? words : [cell[lang](values), ...words];
  const reasons = Object.hasOwn(problem.params, 'shift') ? [why, shift[lang]] : [why];
  return { message: [what, ...reasons].join(between[lang]), fix };
}

function printable({ severity, field, value, params }: Problem): MessageValues<string, string> {
  const own = (name: string) => (Object.hasOwn(params, name) ? (params[name] ?? '') : '');
  const list = (name: string): readonly string[] => {
    const param = own(name);
    return typeof param === 'object' ? param.map(showText) : [];
  };
  return {
    severity,
    field: showText(field ?? ''),
    value: showText(value ?? ''),
    text: (name) => (typeof own(name) === 'object' ? list(name).join(', ') : showText(String(own(name)))),
    list,
    count: typeof params['count'] === 'number' ? params['count'] : 1,
  };
}

/** A problem as one line: `file:line:column: what; why; how to fix (cell E14 in Excel) [code]`. */
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

/** Messages about the whole file, for which a row in Excel would mislead. */
const wholeFile = /^(?:bom|encoding-|line-ends|sep-line|delimiter-|format-error|foreign-key-unchecked)/;

/**
 * Where Excel shows the problem, in words; empty where no row can be given. The row differs from the line when a cell
 * above holds line breaks.
 */
export function excelPlace({ code, line, column, params }: Problem, lang: WordLang): string {
  const row = typeof params['row'] === 'number' ? params['row'] : line;
  if (row === null || row < 1 || line === null || wholeFile.test(code)) return '';
  if (column === null) return lang === 'zh' ? `Excel 第 ${String(row)} 行` : `row ${String(row)} in Excel`;
  const address = excelAddress(column, row);
  return lang === 'zh' ? `Excel 中的 ${address}` : `cell ${address} in Excel`;
}
