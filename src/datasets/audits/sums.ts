import type { Ends } from '../statements/recompute.ts';
import { endsWithin, recompute, wholeEnds } from '../statements/recompute.ts';
import type { AuditedTable, Printed, RowAudit } from './audit.ts';
import { alikeIn, judged, printedAt, shownEnds, textAt } from './audit.ts';
import type { GroupColumns, OrderColumns, ShareColumns, YearColumns } from './declared.ts';

const whole = { low: 100, high: 100 };

/** Parts of one whole should add up to 100. A single part is not judged. */
export function shareAudits({ name, rows }: AuditedTable, { field, code, prefix, by }: ShareColumns): RowAudit[] {
  const parts = rows.filter((row) => textAt(row, code)?.startsWith(prefix) && row[field] !== null);
  return alikeIn(parts, by).flatMap((own) => {
    const figures = own.flatMap((row) => printedAt(row, field, 'percent') ?? []);
    const found = recompute(
      'sum',
      figures.map(({ printed }) => printed),
      context('percent'),
    );
    const possible = recompute(
      'sum',
      figures.map(({ rounded }) => rounded),
      context('percent'),
    );
    if (!found || !possible || figures.length < own.length) return [];
    return judged({
      rule: 'shares',
      table: name,
      rows: figures.map(({ id }) => id),
      field,
      unit: 'percent',
      found: found.printed,
      possible: possible.possible,
      stated: whole,
      statedRange: whole,
    });
  });
}

/** A mean of all should lie between the least and the greatest mean of its groups. */
export function groupAudits({ name, rows }: AuditedTable, columns: GroupColumns): RowAudit[] {
  const { fields, where = {}, code, all, groups, by } = columns;
  const chosen = rows.filter((row) => Object.entries(where).every(([field, value]) => row[field] === value));
  return alikeIn(chosen, by).flatMap((own) =>
    fields.flatMap((field) => {
      const total = own.flatMap((row) => (row[code] === all ? (printedAt(row, field) ?? []) : []))[0];
      const parts = groups.flatMap((group) => own.filter((row) => row[code] === group).slice(0, 1));
      // Where a group has no figure, nobody knows where the mean should lie; a group with a share of 0 does not matter.
      const known = parts.filter((row) => row['share'] !== 0 || printedAt(row, field));
      const figures = known.flatMap((row) => printedAt(row, field) ?? []);
      if (!total || parts.length < groups.length || figures.length < known.length) return [];
      return between(name, field, total, figures);
    }),
  );
}

function between(table: string, field: string, total: Printed, figures: readonly Printed[]): RowAudit[] {
  if (figures.length < 2) return [];
  const span = (ends: readonly Ends[]): Ends => ({
    low: Math.min(...ends.map(({ low }) => low)),
    high: Math.max(...ends.map(({ high }) => high)),
  });
  return [
    judged({
      rule: 'mean',
      table,
      rows: [total.id, ...figures.map(({ id }) => id)],
      field,
      unit: total.printed.unit,
      found: span(figures.map(({ printed }) => shownEnds(printed))),
      possible: span(figures.map(({ rounded }) => endsWithin(rounded))),
      stated: shownEnds(total.printed),
      statedRange: endsWithin(total.rounded),
    }),
  ];
}

/** Twelve times a month should be the year, where both are printed. */
export function yearAudits({ name, rows }: AuditedTable, { code, month, year, by }: YearColumns): RowAudit[] {
  return alikeIn(rows, by).flatMap((own) => {
    const of = (wanted: string): Printed | undefined =>
      own.flatMap((row) => (row[code] === wanted ? (printedAt(row, 'value') ?? []) : []))[0];
    const [one, all] = [of(month), of(year)];
    const unit = all?.printed.unit ?? '';
    const found = one && recompute('year_from_month', [one.printed], context(unit));
    const possible = one && recompute('year_from_month', [one.rounded], context(unit));
    if (!one || !all || !found || !possible) return [];
    return judged({
      rule: 'year',
      table: name,
      rows: [all.id, one.id],
      field: 'value',
      unit,
      found: found.printed,
      possible: possible.possible,
      stated: shownEnds(all.printed),
      statedRange: endsWithin(all.rounded),
    });
  });
}

/** Quantiles that have a row each should not fall. */
export function orderAudits({ name, rows }: AuditedTable, { code, codes, by }: OrderColumns): RowAudit[] {
  return alikeIn(rows, by).flatMap((own) => {
    const figures = codes.flatMap((wanted) =>
      own.flatMap((row) => (row[code] === wanted ? (printedAt(row, 'value') ?? []) : [])).slice(0, 1),
    );
    return figures.slice(1).map((figure, index) => above(name, 'value', figures[index] ?? figure, figure));
  });
}

/** Quantiles that have a column each should not fall. */
export function columnAudits({ name, rows, orders }: AuditedTable): RowAudit[] {
  return orders.flatMap((order) =>
    rows.flatMap((row) => {
      const figures = order.flatMap((field) => {
        const figure = printedAt(row, field);
        return figure ? [{ field, figure }] : [];
      });
      return figures
        .slice(1)
        .map(({ field, figure }, index) => above(name, field, figures[index]?.figure ?? figure, figure));
    }),
  );
}

function above(table: string, field: string, before: Printed, figure: Printed): RowAudit {
  return judged({
    rule: 'order',
    table,
    rows: [...new Set([figure.id, before.id])],
    field,
    unit: figure.printed.unit,
    found: { low: wholeEnds(shownEnds(before.printed), before.printed.unit).low, high: Infinity },
    possible: { low: wholeEnds(endsWithin(before.rounded), before.rounded.unit).low, high: Infinity },
    stated: wholeEnds(shownEnds(figure.printed), figure.printed.unit),
    statedRange: wholeEnds(endsWithin(figure.rounded), figure.rounded.unit),
  });
}

const context = (unit: string) => ({ unit, saidIn: undefined });
