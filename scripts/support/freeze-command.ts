import path from 'node:path';
import { figuresPath } from '../../src/history/paths.ts';
import { readHistory } from '../../src/history/read-history.ts';
import type { WordLang } from '../../src/tables/describe.ts';
import { checkAccepted } from './check-accepted.ts';
import { checkFigures } from './check-figures.ts';
import { commandOptions, readLang } from './command-options.ts';
import { dataFolder } from './data-folder.ts';
import { readSide } from './data-sides.ts';
import { problemsPrinted } from './diff-command.ts';
import { planFigures } from './freeze-figures.ts';
import { freezeWords } from './freeze-words.ts';
import type { Printed } from './printed.ts';
import { placeAll } from './place-all.ts';
import { tidyParts } from './tidy-parts.ts';
import { withHistoryLock } from './with-history-lock.ts';

export const freezeUsage = {
  name: 'freeze',
  usage: 'freeze [--lang zh|en]',
  words: {
    zh: '把每张图现在的样子存进 data/history/figures，嵌入别处的固定版从此不变；已存的不动',
    en: 'saves every chart as it is now in data/history/figures, for frozen embeds; files already saved are not changed',
  },
};

/** `freeze`: stores snapshots of the present figures. Status 0 done or nothing to do, 1 refused, 2 wrong usage. */
export async function freezeCommand(args: readonly string[]): Promise<Printed> {
  const { values } = commandOptions(args, { lang: { type: 'string' } });
  const lang = readLang(values.lang);
  const folder = dataFolder();
  return withHistoryLock(folder, lang, () => freeze(folder, lang));
}

function freeze(folder: string, lang: WordLang): Printed {
  const side = readSide(folder, path.basename(folder));
  if ('problems' in side) return problemsPrinted(side.problems, lang, 1);
  const found = [...checkAccepted(folder, side, 'first allowed'), ...checkFigures(folder)];
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return problemsPrinted(errors, lang, 1);
  const say = freezeWords[lang];
  const revisions = readHistory(folder);
  if (revisions.length === 0) return { text: say.unaccepted, status: 1 };
  const { files, kept } = planFigures(folder, side, revisions);
  tidyParts(path.join(folder, figuresPath));
  placeAll(files);
  return { text: kept === 0 ? say.none : say.kept(kept), status: 0 };
}
