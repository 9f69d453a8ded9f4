import path from 'node:path';
import type { Difference } from '../../src/history/types.ts';
import type { WordLang } from '../../src/tables/describe.ts';
import { formatProblem } from '../../src/tables/describe.ts';
import type { Problem } from '../../src/tables/table-report.ts';
import { chartPictures } from './chart-pictures.ts';
import { commandOptions, readLang } from './command-options.ts';
import { dataFolder } from './data-folder.ts';
import type { Former, Side } from './data-sides.ts';
import { acceptedSide, compareSides, otherSide, publishedSides, readSide } from './data-sides.ts';
import { differenceLines } from './difference-lines.ts';
import { differenceWords } from './difference-words.ts';
import type { Printed } from './printed.ts';
import { userPath } from './user-path.ts';
import { writeReport } from './write-report.ts';

/** Both states and their difference, or why they cannot be compared. */
type Compared =
  | { readonly side: Side; readonly former: Former; readonly difference: Difference }
  | { readonly problems: readonly Problem[] };

/**
 * `diff`: the difference between the data and what was accepted, a commit or another folder; with `--report` also as
 * files with pictures. Status 0 nothing changed, 1 something changed, 2 it could not be compared.
 */
export async function diffCommand(args: readonly string[]): Promise<Printed> {
  const { values } = commandOptions(args, {
    against: { type: 'string' },
    report: { type: 'string' },
    json: { type: 'boolean', default: false },
    lang: { type: 'string' },
  });
  const lang = readLang(values.lang);
  const compared = compare(values.against);
  const told = values.json && 'difference' in compared ? asJson(compared.difference) : asText(compared, lang);
  if (values.report === undefined) return told;
  const some = 'difference' in compared && compared.difference.charts.length > 0 ? compared : undefined;
  const written = await writeReport(
    userPath(values.report),
    {
      refused: 'problems' in compared,
      texts: { zh: asText(compared, 'zh').text, en: asText(compared, 'en').text },
      difference: 'difference' in compared && compared.former.states.size > 0 ? compared.difference : undefined,
      pictures: some ? chartPictures(some.difference.charts, publishedSides(some.former.states, some.side)) : [],
    },
    lang,
  );
  return values.json ? told : { ...told, text: [told.text, ...written].join('\n') };
}

function compare(against: string | undefined): Compared {
  const folder = dataFolder();
  const side = readSide(folder, path.basename(folder));
  if ('problems' in side) return side;
  const former = against === undefined ? acceptedSide(folder, side) : otherSide(folder, against, side);
  if ('problems' in former) return former;
  return { side, former, difference: compareSides(former.states, side) };
}

const asJson = (difference: Difference): Printed => ({
  text: JSON.stringify(difference, null, 1),
  status: difference.tables.length > 0 ? 1 : 0,
});

function asText(compared: Compared, lang: WordLang): Printed {
  if ('problems' in compared) return problemsPrinted(compared.problems, lang, 2);
  const { side, former, difference } = compared;
  const say = differenceWords[lang];
  if (difference.tables.length === 0) return { text: say.none, status: 0 };
  if (former.states.size === 0) return { text: say.first(difference.tables.length), status: 1 };
  return { text: differenceLines(difference, side, lang).join('\n'), status: 1 };
}

/** Problems as lines. */
export function problemsPrinted(problems: readonly Problem[], lang: WordLang, status: 1 | 2): Printed {
  return { text: problems.map((problem) => formatProblem(problem, lang)).join('\n'), status };
}
