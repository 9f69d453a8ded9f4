import { withdrawalLine } from '../figures/withdrawal.ts';
import type { CitationFacts } from './citation-facts.ts';

/**
 * One record, UTF-8, lines ended by CRLF: a tag, two spaces, a hyphen, a space, the value. A note says that a chart was
 * withdrawn.
 */
export function ris(facts: CitationFacts): string {
  const { author, title, subtitle, date, version, address, page, lang, withdrawn } = facts;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'DATA'],
    ['AU', author],
    ['TI', title],
    ['AB', subtitle],
    ['N1', withdrawn ? withdrawalLine(withdrawn, lang) : undefined],
    ['PY', date?.slice(0, 4)],
    ['DA', date === null ? undefined : `${date.replaceAll('-', '/')}/`],
    ['ET', version],
    ['LA', lang],
    ['UR', address],
    ['L2', page],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]));
  return lines.join('');
}

const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();
