import path from 'node:path';
import type { WordLang } from '../../src/tables/describe.ts';
import { formatProblem } from '../../src/tables/describe.ts';
import type { Problem } from '../../src/tables/types.ts';
import { commandOptions, readLang } from './command-options.ts';
import { dataFolder } from './data-folder.ts';
import { acceptedSide, compareSides, otherSide, readSide } from './data-sides.ts';
import { differenceLines } from './difference-lines.ts';
import { differenceWords } from './difference-words.ts';
import type { Printed } from './printed.ts';

/**
 * `diff`: what sets the data apart from what was accepted, from a commit or from another folder. Status 0 nothing, 1
 * something, 2 it could not be compared.
 */
export function diffCommand(args: readonly string[]): Printed {
  const { values } = commandOptions(args, {
    against: { type: 'string' },
    json: { type: 'boolean', default: false },
    lang: { type: 'string' },
  });
  const lang = readLang(values.lang);
  const folder = dataFolder();
  const side = readSide(folder, path.basename(folder));
  if ('problems' in side) return problemsPrinted(side.problems, lang, 2);
  const former = values.against === undefined ? acceptedSide(folder, side) : otherSide(folder, values.against);
  if ('problems' in former) return problemsPrinted(former.problems, lang, 2);
  const difference = compareSides(former.states, side);
  const status = difference.tables.length > 0 ? 1 : 0;
  if (values.json) return { text: JSON.stringify(difference, null, 1), status };
  const say = differenceWords[lang];
  if (status === 0) return { text: say.none, status };
  if (former.states.size === 0) return { text: say.first(difference.tables.length), status };
  return { text: differenceLines(difference, side, lang).join('\n'), status };
}

/** Problems as lines. */
export function problemsPrinted(problems: readonly Problem[], lang: WordLang, status: 1 | 2): Printed {
  return { text: problems.map((problem) => formatProblem(problem, lang)).join('\n'), status };
}
