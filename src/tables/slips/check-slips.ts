import { plainDecimal } from '../../lib/numbers/plain-decimal.ts';
import { isPay } from '../../lib/numbers/unit-scale.ts';
import { errorAt, noticeAt } from '../finding.ts';
import type { TableDraft } from '../table-draft.ts';
import { isRead } from '../table-draft.ts';
import type { ProblemCode } from '../messages/catalog.ts';
import type { Slip, SlipKind } from './slip.ts';
import { findSlips, figuresOf, keyOf } from './find-slips.ts';

const codes: Readonly<Record<SlipKind, Extract<ProblemCode, `slip-${string}`>>> = {
  series: 'slip-series',
  quote: 'slip-quote',
  order: 'slip-order',
  repeat: 'slip-repeat',
  share: 'slip-share',
  unchecked: 'slip-unchecked',
};

/**
 * Reports figures that may be slips by the rules that a table declares. They are notices, because odd figures may be
 * right. Only a pay of zero is an error: an advert without a figure has an empty cell.
 */
export function checkSlips(draft: TableDraft): void {
  refuseZeroPay(draft);
  const { slips } = draft.resource.schema;
  if (slips.series.length === 0 && slips.quote === undefined && slips.orders.length === 0) return;
  // A row with a cell that could not be read is not judged and judges no other.
  const names = draft.resource.schema.fields.map(({ name }) => name);
  const sound = draft.rows.flatMap((row, index) => (isRead(draft, index, names) ? [{ row, index }] : []));
  const found = findSlips(
    draft.resource,
    sound.map(({ row }) => row),
  ).map((slip) => ({ ...slip, index: sound[slip.index]?.index ?? 0 }));
  for (const slip of found.filter(({ kind }) => kind !== 'unchecked'))
    draft.findings.push(shortRow(slip, draft) ?? noticeOf(slip, draft));
  const unchecked = found.filter(({ kind }) => kind === 'unchecked');
  const [first] = unchecked;
  if (!first) return;
  const lines = [...new Set(unchecked.map(({ index }) => draft.lines[index] ?? 0))];
  const params = { count: unchecked.length, lines: lines.slice(0, 5).map(String) };
  const notice = noticeOf(first, draft);
  draft.findings.push({ ...notice, params: { ...notice.params, ...params } });
}

/** The error for an odd figure in a row with missing cells: a comma may be missing before the figure. */
function shortRow({ index }: Slip, draft: TableDraft): ReturnType<typeof errorAt> | undefined {
  const line = draft.lines[index] ?? 0;
  const short = draft.short.get(line);
  if (!short) return undefined;
  const field = [...draft.columns].find(([, column]) => column === short.cells + 1)?.[0] ?? null;
  const params = { row: draft.excelRows[index] ?? 0, cells: short.cells, wanted: short.wanted };
  return errorAt('missing-cell', { line, column: short.cells + 1, field, params });
}

function noticeOf({ kind, index, field, value, low, high }: Slip, draft: TableDraft): ReturnType<typeof noticeAt> {
  return noticeAt(codes[kind], {
    line: draft.lines[index] ?? null,
    column: draft.columns.get(field) ?? null,
    field,
    value: plainDecimal(value),
    params: { row: draft.excelRows[index] ?? 0, low: shown(low), high: shown(high) },
  });
}

const shown = (value: number | null): string => (value === null ? '' : String(+value.toPrecision(6)));

function refuseZeroPay(draft: TableDraft): void {
  const { schema } = draft.resource;
  const numbers = schema.fields.filter(
    ({ type, name }) => /^(?:integer|number)$/.test(type) && draft.columns.has(name),
  );
  const { unitOf } = figuresOf(schema, draft.rows);
  draft.rows.forEach((row, index) => {
    for (const { name } of numbers) {
      if (row[name] !== 0 || !isPay(unitOf(row, name))) continue;
      if (schema.slips.known.has(`${keyOf(schema.primaryKey, row)}/${name}`)) continue;
      draft.findings.push(
        errorAt('zero-pay', {
          line: draft.lines[index] ?? null,
          column: draft.columns.get(name) ?? null,
          field: name,
          value: '0',
          params: { row: draft.excelRows[index] ?? 0, known: `${keyOf(schema.primaryKey, row)}/${name}` },
        }),
      );
    }
  });
}
