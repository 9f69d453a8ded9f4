import type { Bilingual, Lang } from '../../i18n/lang.ts';
import type { Grade } from '../../lib/figure.ts';
import type { Against } from '../statements/claim-against.ts';
import { againstOf } from '../statements/claim-against.ts';
import { claimSchema, operandSchema, operandTables, toNumbers } from '../statements/claim-rows.ts';
import type { ClaimNumbers } from '../statements/claim-text.ts';
import { computedText, fillClaim, rivalText, statedText } from '../statements/claim-text.ts';
import type { Named } from '../entries.ts';
import type { Input } from '../input.ts';
import { lookUp } from '../look-up.ts';
import type { Source } from './sources.ts';

/** A statement of an article or its source, with its sum recomputed from the rows it rests on. */
export interface AuditedClaim {
  readonly id: string;
  /** What was said, in our words; its numbers come from the rows. */
  readonly statement: Bilingual;
  /** The reason for the verdict. */
  readonly reason: Bilingual;
  /** The kind of sum, or that it is an attribution or a contradiction. */
  readonly kind: Named;
  /** The number stated as the result, with bound and unit; undefined where none was. */
  readonly stated: Bilingual | undefined;
  /** The result computed from the rows; for a contradiction, how many times the least figure the greatest is. */
  readonly computed: Bilingual | undefined;
  /** For a contradiction, the other figures. */
  readonly rival: Bilingual | undefined;
  /** The number that the stated one is compared with: recomputed, or printed elsewhere. */
  readonly against: Against | undefined;
  /** One of holds, holds_only_if, does_not_follow, contradicted, cannot_be_checked. */
  readonly verdict: Named;
  /** Who said it, and where it was read. */
  readonly source: string;
  readonly publisher: Bilingual;
  readonly carrier: Bilingual;
  readonly grade: Grade;
  /** The ids of the rows that the sum is made of. */
  readonly operands: readonly string[];
  /** The ids of the sources of the statement and of those rows. */
  readonly sources: readonly string[];
}

/** Every checked statement of the articles and their sources, with its sum recomputed from the rows it rests on. */
export function shapeClaims(input: Input, sources: ReadonlyMap<string, Source>): AuditedClaim[] {
  const rows = new Map(operandTables.flatMap((table) => input.cells(table, operandSchema)).map((row) => [row.id, row]));
  const [kinds, verdicts] = [input.names('claims', 'kind'), input.names('claims', 'verdict')];
  return input.cells('claims', claimSchema).map((row) => {
    const source = lookUp(sources, row.said_by);
    const operands = row.operands.map((id) => lookUp(rows, id));
    const numbers = toNumbers(row, operands, source.year);
    return {
      id: row.id,
      statement: filled(row.statement_zh, row.statement_en, numbers),
      reason: filled(row.reason_zh, row.reason_en, numbers),
      kind: lookUp(kinds, row.kind),
      stated: inBoth((lang) => statedText(numbers, lang)),
      computed: inBoth((lang) => computedText(numbers, lang)),
      rival: inBoth((lang) => rivalText(numbers, lang)),
      against: againstOf(numbers),
      verdict: lookUp(verdicts, row.verdict),
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
