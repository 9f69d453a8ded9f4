import type { Bilingual, Lang } from '../../i18n/lang.ts';
import { againstOf } from '../statements/claim-against.ts';
import { claimSchema, operandSchema, operandTables, toNumbers } from '../statements/claim-rows.ts';
import type { ClaimNumbers } from '../statements/claim-text.ts';
import { computedText, fillClaim, rivalText, statedText } from '../statements/claim-text.ts';
import type { Input } from '../input.ts';
import { known } from '../known.ts';
import type { AuditedClaim, Source } from '../published.ts';

/** Every statement of the articles and their sources that was checked, its sum done again from the rows it rests on. */
export function shapeClaims(input: Input, sources: ReadonlyMap<string, Source>): AuditedClaim[] {
  const rows = new Map(operandTables.flatMap((table) => input.rows(table, operandSchema)).map((row) => [row.id, row]));
  const [kinds, verdicts] = [input.names('claims', 'kind'), input.names('claims', 'verdict')];
  return input.rows('claims', claimSchema).map((row) => {
    const source = known(sources, row.said_by);
    const operands = row.operands.map((id) => known(rows, id));
    const numbers = toNumbers(row, operands, source.year);
    return {
      id: row.id,
      statement: filled(row.statement_zh, row.statement_en, numbers),
      reason: filled(row.reason_zh, row.reason_en, numbers),
      kind: known(kinds, row.kind),
      stated: inBoth((lang) => statedText(numbers, lang)),
      computed: inBoth((lang) => computedText(numbers, lang)),
      rival: inBoth((lang) => rivalText(numbers, lang)),
      against: againstOf(numbers),
      verdict: known(verdicts, row.verdict),
      source: source.id,
      publisher: source.publisher,
      carrier: source.carrier,
      grade: source.grade,
      operands: row.operands,
      sources: [...new Set([source.id, ...operands.map((operand) => operand.source)])],
    };
  });
}

const filled = (zh: string, en: string, numbers: ClaimNumbers): Bilingual => ({
  zh: fillClaim(zh, numbers, 'zh'),
  en: fillClaim(en, numbers, 'en'),
});

function inBoth(write: (lang: Lang) => string | undefined): Bilingual | undefined {
  const [zh, en] = [write('zh'), write('en')];
  return zh === undefined || en === undefined ? undefined : { zh, en };
}
