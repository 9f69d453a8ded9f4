import type { Finding } from './finding.ts';
import { errorAt } from './finding.ts';
import { firstLine } from './find-delimiter.ts';
import { quickParser } from './quick-parsers.ts';
import type { Resource } from './types.ts';

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
