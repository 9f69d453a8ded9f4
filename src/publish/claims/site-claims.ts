import type { CountedClaim } from '../../datasets/statements/claim-numbers.ts';
import { countedClaims } from '../../datasets/statements/claim-numbers.ts';
import { operandTables } from '../../datasets/statements/claim-rows.ts';
import { oncePerRevision } from '../../datasets/once-per-revision.ts';
import type { AuditedClaim } from '../../datasets/published.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { SiteTable } from '../../datasets/site-table.ts';

/** A checked statement: what is published of it, its numbers, and the rows it is about. */
export interface SiteClaim extends CountedClaim {
  readonly claim: AuditedClaim;
  /** Ids of rows: see `aboutRows`. */
  readonly about: readonly string[];
}

/** Every checked statement in the table's order; worked out once a build. */
export const siteClaims = oncePerRevision((): readonly SiteClaim[] => {
  const { tables, published } = siteData();
  const counted = countedClaims(tables);
  return published.claims.flatMap((claim) => {
    const own = counted.get(claim.id);
    return own ? [{ ...own, claim, about: aboutRows(own, tables) }] : [];
  });
});

/** Statements by the id of a row that they are about, and each by its own. */
export const claimsOfRows = oncePerRevision((): ReadonlyMap<string, readonly AuditedClaim[]> => {
  const found = new Map<string, AuditedClaim[]>();
  for (const { claim, about } of siteClaims())
    for (const id of [claim.id, ...about]) found.set(id, [...(found.get(id) ?? []), claim]);
  return found;
});

/** Tables of rows that a sum may name, by the id of the row. */
export const tableOfRow = oncePerRevision(
  (): ReadonlyMap<string, SiteTable> =>
    new Map(
      siteData()
        .tables.filter(({ resource }) => operandTables.some((name) => name === resource.name))
        .flatMap((table) => table.rows.map((row) => [String(row['id']), table] as const)),
    ),
);

/**
 * The rows that a statement is about, which is fewer than those it is checked with: those whose figure or year it names, the
 * row of the result it states, where one has the same words, and of a contradiction every figure.
 */
export function aboutRows({ row, numbers }: CountedClaim, tables: readonly SiteTable[]): string[] {
  if (row.kind === 'contradiction') return [...row.operands];
  const named = [...row.statement_zh.matchAll(/\{y?([a-l])(?:_bare)?\}/g)].flatMap(
    ([, letter = '']) => numbers.operands[letter.charCodeAt(0) - 'a'.charCodeAt(0)]?.id ?? [],
  );
  const quote = tables.find(({ resource }) => resource.name === 'claims')?.rows.find(({ id }) => id === row.id)?.[
    'quote'
  ];
  const { value, low, high } = numbers.stated;
  const printed = [value, low, high].filter((end) => end !== undefined);
  const result = tables
    .filter(({ resource }) => operandTables.some((name) => name === resource.name))
    .flatMap((table) => table.rows)
    .filter(
      (line) =>
        printed.length > 0 &&
        line['quote'] === quote &&
        line['unit'] === row.unit &&
        printed.every((end) => [line['value'], line['low'], line['high']].includes(end)),
    )
    .map((line) => String(line['id']));
  return [...new Set([...named, ...result])];
}
