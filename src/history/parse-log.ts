import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Finding } from '../tables/finding.ts';
import { errorAt } from '../tables/finding.ts';
import { revisionSchema } from './revision-schema.ts';
import type { Revision } from './types.ts';

export interface ParsedLog {
  /** The revisions in order, up to the first fault of the log. */
  readonly revisions: readonly Revision[];
  /** The lines of the log, without line ends. */
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

/** The sha256 of a content, in hex. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
 * Reads the log and checks each line against the one before: numbers run from 1, `previous` is the hash of the line
 * before, and a table's version before the change is the one that was accepted last. Stops at the first fault.
 */
export function parseLog(text: string): ParsedLog {
  const lines = text.split('\n');
  const findings: Finding[] = [];
  if (lines.pop() !== '') findings.push(errorAt('history-line', { line: lines.length + 1, params: { reason: 'cut' } }));
  else if (lines.length === 0) findings.push(errorAt('history-line', { line: 1, params: { reason: 'empty' } }));
  const revisions: Revision[] = [];
  const versions = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    if (findings.length > 0) break;
    const revision = readLine(line);
    if (typeof revision === 'string') {
      findings.push(errorAt('history-line', { line: index + 1, params: { reason: revision } }));
      break;
    }
    const before = lines[index - 1];
    const previous = before === undefined ? null : sha256(before);
    const strange = revision.tables.find((table) => table.before !== (versions.get(table.name) ?? null));
    if (revision.number !== index + 1 || revision.previous !== previous || strange) {
      findings.push(errorAt('history-chain', { line: index + 1, params: { number: revision.number } }));
      break;
    }
    for (const { name, after } of revision.tables) {
      if (after === null) versions.delete(name);
      else versions.set(name, after);
    }
    revisions.push(revision);
  }
  return { revisions, lines, findings };
}

/** The revision in a line, or what is wrong with it. */
function readLine(line: string): Revision | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'JSON';
  }
  const read = v.safeParse(revisionSchema, json);
  return read.success ? read.output : (v.getDotPath(read.issues[0]) ?? 'JSON');
}
