import { withdrawalLine } from '../figures/withdrawal.ts';
import type { CitationFacts } from './citation-facts.ts';

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '#': '\\#',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as TeX prints it. */
const escapeTex = (text: string): string => text.replace(/[\\{}%&_#$~^]/g, (sign) => signs[sign] ?? sign);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * One entry for BibTeX and biblatex, UTF-8: `@misc`, which both know. Braces keep a title and an author as written. The
 * note, which styles print, says first that a chart was withdrawn.
 */
export function bibtex(facts: CitationFacts): string {
  const { author, title, date, version, address, page, chart, lang, withdrawn } = facts;
  const edition = `Version ${version}${date === null ? '' : `, ${date}`}`;
  const note = withdrawn
    ? `${escapeTex(withdrawalLine(withdrawn, lang))} ${edition}; see \\url{${page}}`
    : `${edition}; newest version: \\url{${page}}`;
  const [year, month] = date?.split('-') ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', `"{${escapeTex(author)}}"`],
    ['title', `"{${escapeTex(title)}}"`],
    ['year', year && `{${year}}`],
    ['month', month && months[+month - 1]],
    ['version', `{${version}}`],
    ['url', `{${address}}`],
    ['note', `{${note}}`],
    ['langid', lang === 'zh' ? '{chinese}' : '{english}'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@misc{${chart}-${lang}-${version},\n${lines.join('')}}\n`;
}
