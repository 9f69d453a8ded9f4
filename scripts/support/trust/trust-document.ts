import { shownBy, trustPromises } from '../../../src/content/trust/promises.ts';
import { trustWords } from '../../../src/content/trust/words.ts';
import type { TrustResult } from '../../../src/content/trust/results.ts';

/** The text of docs/trust.md: every promise, with its commands and their last output. */
export function trustDocument(results: Readonly<Record<string, TrustResult>>): string {
  const line = ({ name, command }: { readonly name: string; readonly command: string }): string => {
    const result = results[name];
    if (!result) return `| \`${command}\` | ${trustWords.en.none} | |`;
    return `| \`${result.command}\` | ${result.printed.en} | ${result.date}, ${result.version} |`;
  };
  const parts = trustPromises.flatMap((promise, index) => {
    const { title, text, not, tests } = promise;
    return [
      `## ${index + 1} ${title.en}`,
      text.en,
      ['| command | what it printed | day, version |', '| --- | --- | --- |', ...shownBy(promise).map(line)].join('\n'),
      `Its tests: ${tests.map((file) => `\`${file}\``).join(', ')}.`,
      `Not covered: ${not.en}`,
    ];
  });
  return `${[
    '# What the site promises, and what shows it',
    'Written by `npm run trust` and by the other commands named here, each when it ends; the page `/about/trust/` says the same. Nothing in it is typed.',
    ...parts,
  ].join('\n\n')}\n`;
}
