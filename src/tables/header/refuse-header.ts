import { explainMissingHeader } from './explain-header.ts';
import { firstLine } from '../text/find-delimiter.ts';
import type { Finding } from '../finding.ts';
import { errorAt } from '../finding.ts';
import { foreign } from '../rows/refuse-form.ts';
import { hasPageBelow } from '../text/sniff-format.ts';
import type { TableDraft } from '../table-draft.ts';
import type { Records } from '../text/tokenize.ts';

/** With its row in Excel, where that is another number than the line: cells above hold line ends, or Excel hides a line. */
export function inRow(finding: Finding, record: number, { hiddenLines }: TableDraft): Finding {
  const row = record + 1 - hiddenLines;
  return row === finding.line ? finding : { ...finding, params: { ...finding.params, row } };
}

/** Says why there is no header to read by, and that alone of what stands above the one far below, or of a page. */
export function refuseWithout(far: Finding | null, text: string, records: Records, draft: TableDraft): void {
  const { findings, hiddenLines } = draft;
  const told = (kept: (line: number) => boolean): Finding[] =>
    findings.filter((one) => !records.findings.includes(one) || (one.line !== null && kept(one.line)));
  if (far) {
    const { row } = far.params;
    const shown = typeof row === 'number' ? { row: row - hiddenLines } : {};
    const below = told((line) => line >= (far.line ?? 0));
    findings.splice(0, findings.length, ...below, { ...far, params: { ...far.params, ...shown } });
  } else if (hasPageBelow(text)) {
    findings.splice(0, findings.length, ...told(() => false), foreign('html', draft.file, text));
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
