import type { Finding } from '../finding.ts';
import { errorAt } from '../finding.ts';
import { firstLine } from '../text/find-delimiter.ts';
import type { Header } from './locate-header.ts';
import { locateHeader, maxPreamble, neededFields } from './locate-header.ts';
import type { LabelMatcher } from './match-labels.ts';
import { quickParser } from '../cells/quick-parsers.ts';
import type { Resource } from '../types.ts';

/** Why no declared name was found: no header at all, or the header of something else. */
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

/** Records looked through for a header below more lines than a preamble may have. */
const farthest = 1000;

/**
 * The declared header, or most of it, where it stands too far down to be taken; null where it does not, or where what
 * was found further up is as much of it.
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
