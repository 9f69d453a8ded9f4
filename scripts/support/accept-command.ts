import path from 'node:path';
import { blocking, isAllowed } from '../../src/history/difference/anomalies.ts';
import { figuresPath } from '../../src/history/paths.ts';
import { isOnlyNames } from '../../src/history/renamed-columns.ts';
import type { Cause, Difference, FieldChange } from '../../src/history/types.ts';
import { causes } from '../../src/history/types.ts';
import type { WordLang } from '../../src/tables/describe.ts';
import type { Acceptance } from './plan-revision.ts';
import { planRevision, tidyHistory } from './plan-revision.ts';
import { commandOptions, readLang } from './command-options.ts';
import { dataFolder } from './data-folder.ts';
import { acceptedSide, compareSides, readSide } from './data-sides.ts';
import { problemsPrinted } from './diff-command.ts';
import { datedCitationFile } from './date-citation.ts';
import { anomalyLines } from './difference-lines.ts';
import { differenceWords } from './difference-words.ts';
import { planFigures } from './freeze-figures.ts';
import { freezeWords } from './freeze-words.ts';
import { placeAll } from './place-all.ts';
import { tidyParts } from './tidy-parts.ts';
import { UsageError } from './usage-error.ts';
import type { Printed } from './printed.ts';
import { withHistoryLock } from './with-history-lock.ts';

interface Given {
  readonly noteZh: string | undefined;
  readonly noteEn: string | undefined;
  readonly cause: Cause | undefined;
  readonly by: string | undefined;
  readonly allow: readonly string[];
  /** The id of the difference that the maintainer looked at. */
  readonly difference: string | undefined;
  /** Whether this is the first publication, so that there is no log yet. */
  readonly first: boolean;
}

/**
 * `accept`: records the present difference in data/history and stores snapshots of the figures it changes. Status 0
 * done or nothing to do, 1 refused, 2 wrong usage.
 */
export async function acceptCommand(args: readonly string[]): Promise<Printed> {
  const { values } = commandOptions(args, {
    'note-zh': { type: 'string' },
    'note-en': { type: 'string' },
    cause: { type: 'string' },
    by: { type: 'string' },
    allow: { type: 'string', multiple: true, default: [] },
    difference: { type: 'string' },
    first: { type: 'boolean', default: false },
    lang: { type: 'string' },
  });
  const given: Given = {
    noteZh: written(values['note-zh']),
    noteEn: written(values['note-en']),
    cause: readCause(values.cause),
    by: written(values.by),
    allow: values.allow,
    difference: values.difference,
    first: values.first,
  };
  const lang = readLang(values.lang);
  const folder = dataFolder();
  return withHistoryLock(folder, lang, () => accept(folder, given, lang));
}

function accept(folder: string, given: Given, lang: WordLang): Printed {
  const say = differenceWords[lang];
  const side = readSide(folder, path.basename(folder));
  if ('problems' in side) return problemsPrinted(side.problems, lang, 1);
  const former = acceptedSide(folder, side);
  if ('problems' in former) return problemsPrinted(former.problems, lang, 1);
  if (former.revisions.length === 0 && !given.first) return { text: say.refusedFirst, status: 1 };
  const difference = compareSides(former.states, side);
  if (difference.tables.length === 0) return { text: say.none, status: 0 };
  if (given.difference !== undefined && given.difference !== difference.id)
    return { text: say.refusedStale(given.difference, difference.id), status: 1 };
  const useless = given.allow.find((name) => !difference.anomalies.some((anomaly) => isAllowed(anomaly, name)));
  if (useless !== undefined) throw new UsageError(`--allow ${useless}：没有这样的异常 / there is no such anomaly`);
  const open = blocking(difference.anomalies).filter((one) => !given.allow.some((name) => isAllowed(one, name)));
  if (open.length > 0) {
    const lines = anomalyLines(open, lang).map((line) => `  ${line}`);
    return { text: [say.refusedAnomalies, ...lines].join('\n'), status: 1 };
  }
  const first = former.revisions.length === 0;
  const lacking = first ? [] : lackingReasons(difference, given);
  if (lacking.length > 0) {
    const list = causes.filter((cause) => cause !== 'first').map((cause) => `  ${cause}: ${say.cause[cause]}`);
    return { text: [say.refusedReason(lacking.join(' ')), ...list].join('\n'), status: 1 };
  }
  // Everything is read and prepared before anything is written; then all files are put in place, or none.
  const { revision, files } = planRevision(
    folder,
    former.revisions,
    difference,
    acceptanceOf(given, difference, first),
    side.states,
  );
  const figures = planFigures(folder, side, [...former.revisions, revision]);
  tidyHistory(folder);
  tidyParts(path.join(folder, figuresPath));
  placeAll([...files, ...datedCitationFile(folder, revision), ...figures.files]);
  const { kept } = figures;
  const lines = [say.accepted(revision.number), ...(kept > 0 ? [freezeWords[lang].kept(kept)] : [])];
  return { text: lines.join('\n'), status: 0 };
}

/**
 * Which of the required reasons are missing: readers must learn, in both languages, why a figure they may have used has
 * changed.
 */
function lackingReasons({ figures, tables }: Difference, { noteZh, noteEn, cause }: Given): string[] {
  const redefined = tables.some((table) => table.redefined.some((one) => one.old !== null && !isOnlyNames(one)));
  const needed = figures.length > 0 || redefined;
  const both = (noteZh === undefined) === (noteEn === undefined);
  return [
    ...(cause === undefined && needed ? ['--cause …'] : []),
    ...(noteZh === undefined && (needed || !both) ? ['--note-zh "…"'] : []),
    ...(noteEn === undefined && (needed || !both) ? ['--note-en "…"'] : []),
  ];
}

function acceptanceOf(given: Given, { tables, anomalies }: Difference, first: boolean): Acceptance {
  const { noteZh, noteEn, cause, by, allow } = given;
  const isOnly = (fine: (change: FieldChange) => boolean): boolean =>
    tables.every(({ removed, changed, redefined }) => removed.length + changed.length === 0 && redefined.every(fine));
  const usual = isOnly(() => false) ? 'new' : isOnly(isOnlyNames) ? 'renamed' : 'correction';
  const written = noteZh !== undefined && noteEn !== undefined ? { zh: noteZh, en: noteEn } : null;
  return {
    date: today(),
    cause: first ? 'first' : (cause ?? usual),
    note: written ?? (first ? { zh: '首次公布。', en: 'First publication.' } : null),
    by: by ?? null,
    allowed: blocking(anomalies)
      .filter((anomaly) => allow.some((name) => isAllowed(anomaly, name)))
      .map(({ name }) => name),
  };
}

function readCause(cause: string | undefined): Cause | undefined {
  const found = causes.find((one) => one === cause && one !== 'first');
  if (cause !== undefined && !found)
    throw new UsageError(`--cause ${cause}: ${causes.filter((one) => one !== 'first').join(' / ')}`);
  return found;
}

const written = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined);

/** The day in the maintainer's time zone, or that of SOURCE_DATE_EPOCH. */
function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const date = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  return epoch === undefined
    ? `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
    : date.toISOString().slice(0, 10);
}
