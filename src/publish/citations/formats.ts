import type { CitationFacts } from './citation-facts.ts';
import { withdrawalLine } from '../figures/withdrawn-charts.ts';

/** In the style of APA's seventh edition, as a data set. A version does not change, so no date of retrieval is needed. */
export function apa7({ author, title, date, version, address }: CitationFacts): string {
  return `${author}. (${date?.slice(0, 4) ?? 'n.d.'}). ${title} (Version ${version}) [Data set]. ${address}`;
}

/**
 * In the style of GB/T 7714—2015, as an online data set: 主要责任者. 题名[DS/OL]. (更新日期)[引用日期]. 访问路径. The
 * date of access is that of the person who cites, so the text comes in two parts around it.
 */
export function gbt7714({ author, title, date, address }: CitationFacts): { before: string; after: string } {
  const updated = date === null ? '' : `(${date})`;
  return { before: `${author}. ${title}[DS/OL]. ${updated}[`, after: `]. ${address}.` };
}

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

/** Text escaped for TeX. */
const escapeTex = (text: string): string => text.replace(/[\\{}%&_#$~^]/g, (sign) => signs[sign] ?? sign);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * One entry for BibTeX and biblatex, UTF-8: `@misc`, which both know. Braces keep the title and the author as written.
 * The note, which styles print, begins with the withdrawal of a withdrawn chart.
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

/**
 * One record, UTF-8, with CRLF line ends: a tag, two spaces, a hyphen, a space, the value. A note gives the withdrawal
 * of a withdrawn chart.
 */
export function ris(facts: CitationFacts): string {
  const { author, title, subtitle, date, version, address, page, lang, withdrawn } = facts;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'DATA'],
    ['AU', author],
    ['TI', title],
    ['AB', subtitle],
    ['N1', withdrawn ? withdrawalLine(withdrawn, lang) : undefined],
    ['PY', date?.slice(0, 4)],
    ['DA', date === null ? undefined : `${date.replaceAll('-', '/')}/`],
    ['ET', version],
    ['LA', lang],
    ['UR', address],
    ['L2', page],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]));
  return lines.join('');
}

const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();
