import type { Finding } from '../finding.ts';
import { errorAt, noticeAt } from '../finding.ts';
import type { Header } from './locate-header.ts';
import { neededFields } from './locate-header.ts';
import type { LabelMatch } from './match-labels.ts';
import { nearest } from '../names/nearest.ts';
import { quickParser } from '../cells/quick-parsers.ts';
import { suspectText } from '../text/suspect-text.ts';
import type { Resource } from '../package/descriptor.ts';
import { declaredUnit } from './unit-row.ts';
import { parseUnit } from '../cells/units.ts';

/** Reports what is wrong or unusual about a header that was found. */
export function checkHeader(
  header: Header,
  line: number,
  preamble: readonly (readonly string[])[],
  resource: Resource,
): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, number>();
  header.labels.forEach((label, index) => {
    const place = { line, column: index + 1, field: label, value: label };
    const suspect = suspectText(label);
    if (suspect) findings.push(errorAt(suspect.code, { ...place, params: suspect.params }));
    const match = header.matches[index] ?? null;
    const name = match?.field.name ?? label;
    const earlier = first.get(name);
    if (label.trim() === '') return;
    if (earlier !== undefined && match)
      findings.push(
        errorAt('duplicate-label', { ...place, params: { first: earlier, name, ...formerOf(header, name) } }),
      );
    else if (earlier === undefined) first.set(name, index + 1);
    if (match) findings.push(...labelFindings(match, place));
    else if (!suspect) findings.push(noticeAt('extra-label', place));
  });
  return [
    ...preambleFindings(header, line, preamble, resource),
    ...findings,
    ...otherSpellings(header, line),
    ...missingLabels(header, line, resource),
  ];
}

function labelFindings(
  match: LabelMatch,
  place: { line: number; column: number; field: string; value: string },
): Finding[] {
  const { name, unit } = match.field;
  const at = { ...place, field: name };
  if (match.form === 'homoglyph')
    return [errorAt('homoglyph', { ...at, params: { characters: match.detail.split(' '), write: name } })];
  if (match.form === 'unit-differs')
    return [errorAt('label-unit', { ...at, params: { unit: match.detail, declared: unit ?? '' } })];
  return [];
}

/** Among the labels of one column, the one that is its former name, where another one is its present name. */
function formerOf({ labels, matches }: Header, name: string): { readonly old?: string } {
  const own = labels.flatMap((label, index) => {
    const match = matches[index];
    return match?.field.name === name ? [{ label, isFormer: match.form === 'deprecated' }] : [];
  });
  const old = own.find(({ isFormer }) => isFormer)?.label;
  return old === undefined || own.every(({ isFormer }) => isFormer) ? {} : { old };
}

/** One notice each for all labels that are titles, for all spelt otherwise than declared, and for all former names. */
function otherSpellings({ labels, matches }: Header, line: number): Finding[] {
  const notices = { spelling: 'label-spelling', alias: 'label-alias', deprecated: 'label-deprecated' } as const;
  return (['deprecated', 'alias', 'spelling'] as const).flatMap((form) => {
    const indexes = matches.flatMap((match, index) => {
      // A column that occurs twice is only reported as that.
      const isTwice = form === 'deprecated' && matches.filter((other) => other?.field === match?.field).length > 1;
      return match?.form === form && !isTwice ? [index] : [];
    });
    const [first] = indexes;
    if (first === undefined) return [];
    const label = labels[first] ?? '';
    const name = matches[first]?.field.name ?? '';
    const pairs = indexes.map((index) => `${labels[index] ?? ''} → ${matches[index]?.field.name ?? ''}`);
    return [noticeAt(notices[form], { line, column: first + 1, field: name, value: label, params: { name, pairs } })];
  });
}

function missingLabels(header: Header, line: number, resource: Resource): Finding[] {
  const named = new Set(header.matches.flatMap((match) => (match ? [match.field.name] : [])));
  const strangers = header.labels.filter((label, index) => label !== '' && !header.matches[index]);
  return neededFields(resource.schema)
    .filter((name) => !named.has(name))
    .map((name) => {
      const near = nearest(name, strangers) ?? '';
      return errorAt('missing-label', {
        line,
        field: name,
        params: { near, found: header.labels.filter((label) => label.trim() !== '').slice(0, 20) },
      });
    });
}

/**
 * Lines above the header are skipped with a notice that quotes them; they are an error where they state a unit that
 * would change figures, or look like data.
 */
function preambleFindings(
  header: Header,
  line: number,
  preamble: readonly (readonly string[])[],
  resource: Resource,
): Finding[] {
  if (header.record <= 0) return [];
  const data = preamble.find((record) => looksLikeData(record, header));
  if (data) return [errorAt('header-below-data', { line, value: data.join(',') })];
  const text = preamble
    .map((record) => record.filter((cell) => cell.trim() !== '').join(' '))
    .filter((words) => words !== '')
    .join(' / ');
  const said = /单位\s*[:：]\s*([^\s,，;；)）]+)/.exec(text)?.[1] ?? '';
  const unit = parseUnit(said);
  const numeric = resource.schema.fields.filter((field) => field.type === 'integer' || field.type === 'number');
  const agrees = numeric.some((field) => declaredUnit(field)?.power === unit?.power);
  if (unit && unit.power !== 0 && !agrees)
    return [errorAt('label-unit', { line: 1, value: text, params: { unit: said, declared: '' } })];
  return [noticeAt('preamble', { line: 1, value: text, params: { lines: line - 1 } })];
}

/** Whether a record above the header is rather a row: it has figures and dates where the columns want them. */
function looksLikeData(record: readonly string[], { labels, matches }: Header): boolean {
  if (record.length !== labels.length) return false;
  const typed = matches.flatMap((match, index) => {
    if (!match || ['string', 'any', 'list'].includes(match.field.type)) return [];
    return [quickParser(match.field, true)(record[index] ?? '') !== undefined];
  });
  return typed.filter(Boolean).length > typed.length / 2;
}
