import type { AuditRule, RowAudit } from '../../datasets/audits/audit.ts';
import { auditRules } from '../../datasets/audits/audit.ts';
import { rowAudits, toAudited, unnamedMisfits } from '../../datasets/audits/row-audits.ts';
import { oncePerRevision, siteData } from '../../datasets/site-data.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import { claimWords } from '../../i18n/words/claim-words.ts';
import { words } from '../../i18n/dictionary.ts';
import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import { capital } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import { round } from '../../lib/numbers/round.ts';
import { rowHref } from '../addresses/href.ts';
import type { IssueLine } from '../addresses/repository.ts';
import { issueBody } from '../addresses/repository.ts';
import type { RowView } from '../tables/row-view.ts';
import { rowViews } from '../tables/row-view.ts';
import { publishersWithPeriods, withAsked } from './claim-settle.ts';

/** Every sum that the rows of this site's tables allow, and the misfits that no statement covers. */
export const siteAudits = oncePerRevision(
  (): { readonly all: readonly RowAudit[]; readonly open: readonly RowAudit[] } => {
    const { tables } = siteData();
    const all = tables.flatMap(({ resource, rows }) => rowAudits(toAudited(resource, rows)));
    const claims = tables.find(({ resource }) => resource.name === 'claims')?.rows ?? [];
    return { all, open: unnamedMisfits(all, claims) };
  },
);

/** How many sums of a kind were computed, and how many of them do not come out. */
export interface AuditCount {
  readonly rule: AuditRule;
  readonly sums: number;
  readonly apart: number;
}

/** The counts of sums by kind. */
export const auditCounts = (): AuditCount[] =>
  auditRules.flatMap((rule) => {
    const own = siteAudits().all.filter((audit) => audit.rule === rule);
    return own.length === 0 ? [] : [{ rule, sums: own.length, apart: own.filter(({ fits }) => !fits).length }];
  });

/** A sum that does not come out, in words. */
export interface MisfitView {
  readonly id: string;
  readonly rule: AuditRule;
  /** What its rows are about, taken from the first one, and who publishes it. */
  readonly about: string;
  /** The sum as a reader would write it, and the error that rounding allows. */
  readonly figures: string;
  readonly slack: string;
  readonly verdict: string;
  readonly rows: readonly { readonly id: string; readonly text: string; readonly href: string }[];
  readonly settle: string;
  readonly issue: { readonly title: string; readonly body: string };
}

/** Misfits that no statement covers. */
export const misfitViews = (lang: Lang): MisfitView[] =>
  siteAudits().open.flatMap((audit) => {
    const table = siteData().tables.find(({ resource }) => resource.name === audit.table);
    return table ? [misfitView(audit, table, lang)] : [];
  });

function misfitView(audit: RowAudit, table: SiteTable, lang: Lang): MisfitView {
  const w = claimWords[lang];
  const { colon } = words(lang);
  const { rule, rows, field } = audit;
  const views = rowViews(table, lang);
  const own = rows.flatMap((id) => views.get(id) ?? []);
  const unit = audit.unit ?? table.resource.schema.fields.find(({ name }) => name === field)?.unit ?? '';
  const write = (number: number): string => formatQuantity(round(number, 2), unit, lang);
  const cell = ({ row, figure }: RowView): string => {
    const value = row[field];
    return field === 'value' || typeof value !== 'number' ? (figure?.text ?? '') : write(value);
  };
  const span = ({ low, high }: RowAudit['possible']): string => {
    const ends = { value: undefined, low: round(low, 2), unit };
    return Number.isFinite(high)
      ? formatFigure({ ...ends, high: round(high, 2), bound: 'between' }, lang)
      : formatFigure({ ...ends, high: undefined, bound: 'at_least' }, lang);
  };
  const [first, ...others] = own;
  const from = siteData().published.sources.find(({ id }) => id === first?.row['source']);
  const settle = withAsked(
    w.audits.settles[rule] ?? '',
    publishersWithPeriods([{ source: from, period: first?.period }], lang),
    lang,
  );
  const stated = rule === 'shares' ? write(audit.stated.low) : first ? cell(first) : '';
  const against = rule === 'order' ? '' : `${colon}${w.audits.against(stated)}`;
  const verdict = capital(`${w.vintages.differs}${against}`);
  const ids = rows.join(' ');
  const written =
    rule === 'order'
      ? `${write(audit.stated.low)} < ${write(audit.found.low)}`
      : rule === 'mean'
        ? w.audits.among(span(audit.found))
        : `${sumOf(audit, own, others, cell, lang)} = ${write(audit.found.low)}`;
  const lines: readonly IssueLine[] = [
    [w.asked.row, `${table.resource.name}: ${ids}`],
    [w.asked.statement, written],
    [w.verdict, verdict],
    [w.settle, settle],
  ];
  return {
    id: `audit-${rule}-${rows[0] ?? ''}`,
    rule,
    about: [first?.name, ...(first?.about ?? []), first?.period, from?.publisher[lang]]
      .filter((part) => part !== undefined)
      .join(' · '),
    figures: written,
    slack: w.audits.slack(span(audit.possible)),
    verdict,
    rows: own.map((view) => ({ id: view.id, text: cell(view), href: rowHref(lang, table.resource.name, view.id) })),
    settle,
    issue: { title: w.audits.sendTitle(ids), body: issueBody(lines, w.asked.form, lang) },
  };
}

/** The left side of the equation. */
function sumOf(
  { rule }: RowAudit,
  own: readonly RowView[],
  [level, change = level]: readonly RowView[],
  cell: (view: RowView) => string,
  lang: Lang,
): string {
  if (rule === 'shares') return own.map(cell).join(' + ');
  if (!level || !change) return '';
  if (rule === 'year') return `12 × ${cell(level)}`;
  const beside = level.row['change'];
  if (change === level && typeof beside === 'number')
    return `${cell(level)} ÷ (1 + ${formatQuantity(beside, 'percent', lang)})`;
  return change.row['unit'] === 'percentage_point'
    ? `${cell(level)} − ${cell(change)}`
    : `${cell(level)} ÷ (1 + ${cell(change)})`;
}
