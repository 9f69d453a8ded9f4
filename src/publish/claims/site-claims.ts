import type { CountedClaim } from '../../datasets/statements/claim-rows.ts';
import { countedClaims, operandTables } from '../../datasets/statements/claim-rows.ts';
import { oncePerRevision, siteData } from '../../datasets/site-data.ts';
import type { AuditedClaim } from '../../datasets/published.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import { claimWords } from '../../i18n/words/claim-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { usesOfChart } from '../figures/chart-uses.ts';
import { topicOfTable } from '../../charts/all-charts.ts';
import type { TopicId } from '../../charts/topics.ts';

/** A checked statement: its published row, its numbers, and the rows it is about. */
export interface SiteClaim extends CountedClaim {
  readonly claim: AuditedClaim;
  /** Ids of rows: see `aboutRows`. */
  readonly about: readonly string[];
}

/** Every checked statement in the order of the table; computed once per build. */
export const siteClaims = oncePerRevision((): readonly SiteClaim[] => {
  const { tables, published } = siteData();
  const counted = countedClaims(tables);
  return published.claims.flatMap((claim) => {
    const own = counted.get(claim.id);
    return own ? [{ ...own, claim, about: aboutRows(own, tables) }] : [];
  });
});

/** Statements by the id of a row that they are about, and each statement by its own id. */
export const claimsOfRows = oncePerRevision((): ReadonlyMap<string, readonly AuditedClaim[]> => {
  const found = new Map<string, AuditedClaim[]>();
  for (const { claim, about } of siteClaims())
    for (const id of [claim.id, ...about]) found.set(id, [...(found.get(id) ?? []), claim]);
  return found;
});

/** Tables of the rows that a sum may name, by the id of the row. */
export const tableOfRow = oncePerRevision(
  (): ReadonlyMap<string, SiteTable> =>
    new Map(
      siteData()
        .tables.filter(({ resource }) => operandTables.some((name) => name === resource.name))
        .flatMap((table) => table.rows.map((row) => [String(row['id']), table] as const)),
    ),
);

/**
 * The rows that a statement is about, fewer than those it is checked with: rows whose figure or year it names, the row
 * of the stated result, if one has the same words, and for a contradiction every figure.
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

/** What a figure knows about the statements on its rows; JSON in its `data-verdicts`. */
export interface ChartVerdicts {
  /** Ids of statements by the id of a row; in a chart of statements each row is its own statement. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  /** Code of the verdict, its text for a tip, and its text together with the statement. */
  readonly claims: Readonly<Record<string, readonly [verdict: string, word: string, label: string]>>;
}

/**
 * For the rows that a chart draws, in its opening state or after one choice; undefined where no statement is about any
 * of them.
 */
export function chartVerdicts(chart: string, lang: Lang): ChartVerdicts | undefined {
  const { rows } = usesOfChart(chart);
  const own = [...claimsOfRows()].filter(([row]) => rows.has(row));
  if (own.length === 0) return undefined;
  const w = claimWords[lang];
  return {
    rows: Object.fromEntries(own.map(([row, claims]) => [row, claims.map(({ id }) => id)])),
    claims: Object.fromEntries(
      own.flatMap(([, claims]) =>
        claims.map(({ id, verdict, statement }) => {
          const word = verdict.name[lang];
          return [id, [verdict.id, w.checked(word), w.badge(word, statement[lang])]] as const;
        }),
      ),
    ),
  };
}

/** The audited statements on a topic: each belongs to the topic of the first row of its sum. */
export function statementsOn(
  topic: TopicId,
  claims: readonly AuditedClaim[],
  tables: readonly SiteTable[],
): AuditedClaim[] {
  const own = tables.filter(({ resource }) => topicOfTable(resource.name) === topic);
  const rows = new Set(own.flatMap((table) => table.rows.map((row) => row['id'])));
  return claims.filter(({ operands: [first] }) => first !== undefined && rows.has(first));
}
