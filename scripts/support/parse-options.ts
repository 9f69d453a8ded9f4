import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { Misuse } from './misuse.ts';

/** The options and operands of a command, by Node's own parser. @throws Misuse for one that is not known */
export function parseOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}
