import type { ParseArgsOptionsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { WordLang } from '../../src/tables/describe.ts';
import { UsageError } from './usage-error.ts';

/**
 * Parses the options of a command.
 * @throws UsageError when one is unknown or lacks its value
 */
export function commandOptions<O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws UsageError for a language in which the commands have no words */
export function readLang(lang: string | undefined): WordLang {
  if (lang === undefined || lang === 'zh' || lang === 'en') return lang ?? 'zh';
  throw new UsageError(`--lang ${lang}: zh / en`);
}
