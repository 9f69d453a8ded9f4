import type { WordLang } from '../../src/tables/describe.ts';

/** A command as the help describes it. */
export interface CommandWords {
  readonly usage: string;
  readonly words: Readonly<Record<WordLang, string>>;
}

/** The help of a command line: every command with its usage, in both languages. */
export function commandHelp(start: string, commands: readonly CommandWords[]): string {
  return [
    start,
    ...commands.flatMap(({ usage, words }) => [`  ${usage}`, `      ${words.zh}`, `      ${words.en}`]),
  ].join('\n');
}
