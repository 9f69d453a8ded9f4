import type { Finding } from '../finding.ts';
import { errorAt } from '../finding.ts';
import { firstLine } from '../text/find-delimiter.ts';
import type { Header } from './locate-header.ts';
import { locateHeader, maxPreamble, neededFields } from './locate-header.ts';
import type { LabelMatcher } from './match-labels.ts';
import { quickParser } from '../cells/quick-parsers.ts';
import type { Resource } from '../package/descriptor.ts';
import { foreign } from '../rows/refuse-form.ts';
import { hasPageBelow } from '../text/sniff-format.ts';
import type { TableDraft } from '../table-draft.ts';
import type { Records } from '../text/tokenize.ts';

/** The error where no declared name was found: there is no header at all, or it is another table's. */
export function explainMissingHeader(text: string, record: readonly string[], resource: Resource): Finding {
  const { fields } = resource.schema;
  const typed = fields.filter((field) => !['string', 'any', 'list'].includes(field.type));
  const fits = typed.filter((field) => {
    const cell = record[fields.indexOf(field)] ?? '';
    return cell !== '' && quickParser(field, true)(cell) !== undefined;
  });
  const dataLike = record.some((cell) => /^-?\d[\d.,]*$|^\d{4}-\d{2}/.test(cell.trim()));
  const wanted = fields.slice(0, 20).map((field) => field.name);
  const code = fits.length > 0 || dataLike ? 'no-header' : 'header-unknown';
  return errorAt(code, { line: 1, value: firstLine(text), params: { wanted } });
}

/** How many records are searched for a header that stands below more lines than a preamble may have. */
const farthest = 1000;

/**
 * The error for a header, or most of it, that stands too far down to be accepted; null where there is none, or where
 * the one found further up has as many names.
 * @param found the header among the first records
 */
export function farHeader(
  cells: readonly (readonly string[])[],
  lines: readonly number[],
  found: Header | null,
  resource: Resource,
  match: LabelMatcher,
): Finding | null {
  if (found?.whole) return null;
  const needed = neededFields(resource.schema).length;
  for (let record = maxPreamble; record < Math.min(cells.length, farthest); record += 1) {
    const header = locateHeader(cells.slice(record, record + 1), resource, match);
    if (header === null || header.named <= (found?.named ?? 0) || header.named * 2 < needed) continue;
    if (!header.whole && header.named < 2) continue;
    const line = lines[record] ?? record + 1;
    const above = cells.slice(0, record).flatMap((one) => one.filter((cell) => cell.trim() !== ''));
    const share = header.named / Math.max(header.labels.length, resource.schema.fields.length);
    const value = above.slice(0, 3).join(' / ');
    const params = { at: line, above: line - 1, limit: maxPreamble, share, row: record + 1 };
    return errorAt('header-far', { line, value, params });
  }
  return null;
}

/** Adds the row in Excel where it differs from the line: cells above hold line ends, or Excel hides a line. */
export function inRow(finding: Finding, record: number, { hiddenLines }: TableDraft): Finding {
  const row = record + 1 - hiddenLines;
  return row === finding.line ? finding : { ...finding, params: { ...finding.params, row } };
}

/**
 * Reports why there is no header to read by. Of the problems found so far, those above a header far down, or of a web
 * page, are dropped, because this one explains them.
 */
export function refuseWithout(far: Finding | null, text: string, records: Records, draft: TableDraft): void {
  const { findings, hiddenLines } = draft;
  const keptFindings = (kept: (line: number) => boolean): Finding[] =>
    findings.filter((one) => !records.findings.includes(one) || (one.line !== null && kept(one.line)));
  if (far) {
    const { row } = far.params;
    const shown = typeof row === 'number' ? { row: row - hiddenLines } : {};
    const below = keptFindings((line) => line >= (far.line ?? 0));
    findings.splice(0, findings.length, ...below, { ...far, params: { ...far.params, ...shown } });
  } else if (hasPageBelow(text)) {
    findings.splice(0, findings.length, ...keptFindings(() => false), foreign('html', draft.file, text));
  } else findings.push(missingHeader(text, records.cells, draft));
}

function missingHeader(
  text: string,
  cells: readonly (readonly string[])[],
  draft: TableDraft,
): ReturnType<typeof errorAt> {
  const first = cells.find((record) => record.some((cell) => cell.trim() !== '')) ?? [];
  const strange = draft.encoding !== 'utf-8' && /[^\0-\x7f]/.test(firstLine(text));
  if (strange) return errorAt('encoding-header', { line: 1, value: firstLine(text), params: { other: '' } });
  return explainMissingHeader(text.trimStart(), first, draft.resource);
}
