import type { Finding } from '../finding.ts';
import { errorAt, noticeAt } from '../finding.ts';
import { locateHeader } from '../header/locate-header.ts';
import type { LabelMatcher } from '../header/match-labels.ts';
import { tokenize } from './tokenize.ts';
import type { Resource } from '../package/descriptor.ts';

const others = [';', '\t', '|'];

export interface DelimiterChoice {
  readonly delimiter: string;
  readonly findings: readonly Finding[];
  /** False where the columns are separated by another character than the declared one. */
  readonly readable: boolean;
}

/** The first lines of a text, enough for a header below a preamble. */
export function firstLines(text: string): string {
  let at = 0;
  for (let lines = 0; lines < 40 && at !== -1; lines += 1) {
    const next = text.slice(at, at + 20_000).search(/[\r\n]/);
    if (next === -1) return text.slice(0, at + 20_000);
    at += next + 1;
  }
  return text.slice(0, at);
}

/**
 * The declared delimiter, unless the whole declared header is found with another one only. Delimiters are not guessed
 * from counts: the names decide.
 */
export function findDelimiter(start: string, resource: Resource, match: LabelMatcher): DelimiterChoice {
  const { delimiter } = resource;
  const own = headerWith(start, delimiter, resource, match);
  if (own?.whole || !resource.header) return { delimiter, findings: [], readable: true };
  const line = firstLine(start);
  for (const other of others.filter((candidate) => candidate !== delimiter)) {
    const header = headerWith(start, other, resource, match);
    const params = { found: nameOf(other), wanted: nameOf(delimiter) };
    if (header?.whole)
      return { delimiter: other, findings: [noticeAt('delimiter-other', { line: 1, params })], readable: true };
    const better = header !== null && header.named > (own?.named ?? 0);
    if (better)
      return { delimiter, findings: [errorAt('delimiter-wrong', { line: 1, value: line, params })], readable: false };
  }
  const fullWidth = headerWith(start.replaceAll('，', ',').replaceAll('；', ','), ',', resource, match);
  if (fullWidth && fullWidth.named > (own?.named ?? 0)) {
    return { delimiter, findings: [errorAt('delimiter-fullwidth', { line: 1, value: line })], readable: false };
  }
  return { delimiter, findings: [], readable: true };
}

function headerWith(
  start: string,
  delimiter: string,
  resource: Resource,
  match: LabelMatcher,
): ReturnType<typeof locateHeader> {
  return locateHeader(tokenize(start, delimiter, 12).cells, resource, match);
}

/** The first physical line of a text. */
export function firstLine(text: string): string {
  return /[^\r\n]*/.exec(text)?.[0] ?? '';
}

/** A delimiter as messages print it. */
export function nameOf(delimiter: string): string {
  return delimiter === '\t' ? 'Tab' : delimiter;
}
