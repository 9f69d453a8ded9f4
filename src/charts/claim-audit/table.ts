import type { Lang } from '../../i18n/lang.ts';
import type { ChartTable } from '../chart.ts';
import { missing, textCell } from '../shared/cells.ts';
import { computedWord, dictionary, hasResult, statedWord } from './names.ts';
import type { ClaimAuditPicked } from './pick.ts';

/** One row a claim, with its reason. */
export function claimAuditTable(picked: ClaimAuditPicked, lang: Lang): ChartTable {
  const { columns, caption } = dictionary[lang];
  const keys = [
    'statement',
    'who',
    'carrier',
    'stated',
    'computed',
    'verdict',
    'reason',
    'kind',
    'operands',
    'grade',
  ] as const;
  return {
    caption,
    columns: keys.map((key) => ({ key, label: columns[key], numeric: false })),
    rows: picked.groups
      .flatMap((group) => group.claims)
      .map((claim) => ({
        id: claim.id,
        cells: [
          textCell(claim.statement[lang]),
          textCell(claim.publisher[lang]),
          textCell(claim.carrier[lang]),
          claim.stated ? textCell(claim.stated[lang]) : missing(statedWord(claim, lang)),
          hasResult(claim) ? textCell(computedWord(claim, lang)) : missing(computedWord(claim, lang)),
          textCell(claim.verdict.name[lang]),
          textCell(claim.reason[lang]),
          textCell(claim.kind.name[lang]),
          textCell(claim.operands.join(' ')),
          textCell(claim.grade),
        ],
      })),
  };
}
