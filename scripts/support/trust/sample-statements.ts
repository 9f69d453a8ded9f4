import { globSync, readFileSync } from 'node:fs';
import { randomLcg, shuffler } from 'd3';
import ts from 'typescript';

/** Top-level statements drawn from the files of an area, as Stryker takes them: `file:line:column-line:column`. */
export interface Sample {
  readonly ranges: readonly string[];
  /** How many statements the files have. */
  readonly all: number;
}

/**
 * Draws a share of the top-level statements of all files together, the same ones for the same seed; statements without
 * code that runs (imports, types) are not counted.
 */
export function sampleStatements(globs: readonly string[], share: number, seed: number): Sample {
  const files = globSync([...globs]).sort();
  const all = files.flatMap((file) => statementsOf(file, readFileSync(file, 'utf8')));
  const drawn = shuffler(randomLcg(seed))([...all]).slice(0, Math.ceil(all.length * share));
  return { ranges: drawn.sort(), all: all.length };
}

function statementsOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const placeOf = (position: number): string => {
    const { line, character } = source.getLineAndCharacterOfPosition(position);
    return `${line + 1}:${character}`;
  };
  return source.statements
    .filter((statement) => !isOfTypes(statement))
    .map((statement) => `${file}:${placeOf(statement.getStart(source))}-${placeOf(statement.end)}`);
}

const isOfTypes = (statement: ts.Statement): boolean =>
  ts.isImportDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
