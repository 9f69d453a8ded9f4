import type { AuditedClaim } from '../../datasets/published.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { missing, textCell, fromField, tableOf } from '../shared/table-of.ts';
import { gradeColumn } from '../shared/columns.ts';
import type { TableColumn } from '../shared/table-of.ts';
import type { ClaimAuditPicked } from './pick.ts';
import { hasResult } from './pick.ts';
import { computedWord, statedWord, timesText } from './words.ts';
import type { Say } from './zh.ts';

/** One row per claim, with its reason. */
export function table({ groups }: ClaimAuditPicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const column = (
    key: keyof typeof say.columns,
    cell: TableColumn<AuditedClaim>['cell'],
  ): TableColumn<AuditedClaim> => ({ key, kind: 'text', ...say.columns[key], cell });
  return tableOf(
    { caption: say.caption, rows: groups.flatMap(({ claims }) => claims), id: ({ id }) => id },
    [
      column('statement', ({ statement }) => textCell(statement[lang])),
      column('stated', (claim) => (claim.stated ? textCell(claim.stated[lang]) : missing(statedWord(claim, speech)))),
      column('computed', (claim) => (hasResult(claim) ? textCell : missing)(computedWord(claim, speech))),
      column('times', ({ against }) => textCell(against && timesText(against, lang))),
      fromField('claims.verdict', ({ verdict }) => verdict.name[lang]),
      column('reason', ({ reason }) => textCell(reason[lang])),
      column('who', ({ publisher }) => textCell(publisher[lang])),
      column('carrier', ({ carrier }) => textCell(carrier[lang])),
      fromField('claims.kind', ({ kind }) => kind.name[lang], { label: say.kindHead }),
      fromField('claims.operands', ({ operands }) => operands.join(' ')),
      gradeColumn(({ grade }) => grade),
    ],
    lang,
  );
}
