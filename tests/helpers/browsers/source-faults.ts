import path from 'node:path';
import ts from 'typescript';
import { lackingAnywhere, lackingMember } from './built-ins.ts';

/**
 * Members of built-ins that our own sources use and the oldest browsers lack. Types tell whose member it is, which a
 * bundle does not: `size` of a Map is old, that of URLSearchParams is not.
 * @param files paths of what is judged; what they import is read for its types alone
 * @param given text of files that are not there
 */
export function sourceFaults(files: readonly string[], given: Readonly<Record<string, string>> = {}): string[] {
  const config = ts.readConfigFile('tsconfig.json', (name) => ts.sys.readFile(name)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => given[path.relative('.', name)] ?? read(name);
  host.fileExists = (name) => path.relative('.', name) in given || ts.sys.fileExists(name);
  const program = ts.createProgram([...files, ...Object.keys(given)], options, host);
  const checker = program.getTypeChecker();
  const faults: string[] = [];
  for (const name of [...files, ...Object.keys(given)]) {
    const source = program.getSourceFile(name);
    if (!source) throw new Error(`${name} is not there`);
    const see = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const lacks = lackingOf(checker.getSymbolAtLocation(node.name), program);
        const { line } = source.getLineAndCharacterOfPosition(node.name.getStart());
        if (lacks !== undefined) faults.push(`${name}:${String(line + 1)} .${node.name.text}: ${lacks}`);
      }
      ts.forEachChild(node, see);
    };
    see(source);
  }
  return faults;
}

/** Only what TypeScript's own libraries declare is a built-in. */
function lackingOf(symbol: ts.Symbol | undefined, program: ts.Program): string | undefined {
  const declarations = symbol?.declarations ?? [];
  const owners = declarations.flatMap((one) => {
    if (!program.isSourceFileDefaultLibrary(one.getSourceFile())) return [];
    const owner = one.parent;
    return ts.isInterfaceDeclaration(owner) ? [owner.name.text.replace(/Constructor$/, '')] : [];
  });
  if (!symbol || owners.length === 0) return undefined;
  const known = owners.map((owner) => lackingMember(sameAs[owner] ?? owner, symbol.name));
  return known.find((lacks) => lacks !== undefined) ?? lackingAnywhere(symbol.name);
}

/** Names of TypeScript for what MDN has under another. */
const sameAs: Readonly<Record<string, string>> = {
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  IteratorObject: 'Iterator',
};
