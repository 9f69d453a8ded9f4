import type { Bilingual, Lang } from '../../i18n/lang.ts';
import type { Grade } from '../../lib/figure.ts';
import type { Against } from '../statements/claim-against.ts';
import { againstOf } from '../statements/claim-against.ts';
import { claimSchema, operandSchema, operandTables, toNumbers } from '../statements/claim-rows.ts';
import type { ClaimNumbers } from '../statements/claim-text.ts';
import { computedText, fillClaim, rivalText, statedText } from '../statements/claim-text.ts';
import type { Named } from '../entries.ts';
import type { Input } from '../input.ts';
import { known } from '../known.ts';
import type { Source } from './sources.ts';

/** A statement of an article or its source, with its sum done again from the rows it rests on. */
export interface AuditedClaim {
  readonly id: string;
  /** What was said, in our words; its numbers are those of the rows. */
  readonly statement: Bilingual;
  /** Why the verdict. */
  readonly reason: Bilingual;
  /** What sort of sum it is, or that it is an attribution or a contradiction. */
  readonly kind: Named;
  /** The number said to be the result, with bound and unit; undefined where none was. */
  readonly stated: Bilingual | undefined;
  /** The result from the rows; of a contradiction, how many times the greatest figure is the least. */
  readonly computed: Bilingual | undefined;
  /** Of a contradiction, what is said besides. */
  readonly rival: Bilingual | undefined;
  /** The number that the stated one is held against: recomputed, or printed elsewhere. */
  readonly against: Against | undefined;
  /** holds, holds_only_if, does_not_follow, contradicted, cannot_be_checked. */
  readonly verdict: Named;
  /** Who said it, and where it was read. */
  readonly source: string;
  readonly publisher: Bilingual;
  readonly carrier: Bilingual;
  readonly grade: Grade;
  /** Ids of the rows the sum is made of. */
  readonly operands: readonly string[];
  /** Ids of the sources of the statement and of those rows. */
  readonly sources: readonly string[];
}

/** Every statement of the articles and their sources that was checked, its sum done again from the rows it rests on. */
export function shapeClaims(input: Input, sources: ReadonlyMap<string, Source>): AuditedClaim[] {
  const rows = new Map(operandTables.flatMap((table) => input.cells(table, operandSchema)).map((row) => [row.id, row]));
  const [kinds, verdicts] = [input.names('claims', 'kind'), input.names('claims', 'verdict')];
  return input.cells('claims', claimSchema).map((row) => {
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
