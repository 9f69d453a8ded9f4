import type { ParseArgsOptionsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { WordLang } from '../../src/tables/describe.ts';
import { Misuse } from './misuse.ts';

/** The options of a command. @throws Misuse when one is unknown or lacks its value */
export function commandOptions<O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

/** @throws Misuse for a language that the commands do not speak */
export function readLang(lang: string | undefined): WordLang {
  if (lang === undefined || lang === 'zh' || lang === 'en') return lang ?? 'zh';
  throw new Misuse(`--lang ${lang}: zh / en`);
}
