import type { WordLang } from '../../../src/tables/describe.ts';
import { lineLink } from '../line-link.ts';
import type { Answer, LinkState } from './ask-address.ts';
import { linkStates } from './ask-address.ts';
import type { LinkedAddress } from './linked-addresses.ts';
import { linksWords } from './links-words.ts';

/** An address with the rows that name it and its result. */
export interface JudgedAddress extends LinkedAddress, Answer {}

/** The most entries of one state in the text of an issue, which may have 65,536 characters. */
const mostEntries = 60;

const told: readonly LinkState[] = linkStates.filter((state) => state !== 'answers');
const all = (judged: readonly JudgedAddress[], state: LinkState): JudgedAddress[] =>
  judged.filter((one) => one.state === state);

/** A list for a terminal: each state that needs attention, with what to do, then the counts. */
export function linkLines(judged: readonly JudgedAddress[], lang: WordLang): string[] {
  const w = linksWords[lang];
  if (judged.length === 0) return [w.none];
  const sections = told.flatMap((state) => {
    const some = all(judged, state);
    if (some.length === 0 || state === 'answers') return [];
    const head = `${w.count(state, some.length)}${lang === 'zh' ? '：' : ': '}${w.advice[state]}`;
    return [
      head,
      ...some.flatMap((one) => [`  ${one.address}`, `      ${details(one, lang, copyOf(one, judged))}`]),
      '',
    ];
  });
  return [...sections, countLine(judged, lang)];
}

/** The result for an address, and the places that name it: `404 · data/sources.csv:12 xy-2024`. */
function details({ status, reason, to, rows }: JudgedAddress, lang: WordLang, copy: Copy | undefined): string {
  const w = linksWords[lang];
  const [first] = rows;
  const where = first ? `${first.file}:${String(first.line)} ${first.id}` : '';
  return [
    ...(status === undefined ? [] : [String(status)]),
    ...(reason === undefined ? [] : [w.reasons[reason]]),
    ...(to === undefined ? [] : [`→ ${to}`]),
    ...(copy === undefined ? [] : [copyText(copy, lang)]),
    `${where}${rows.length > 1 ? ` ${w.rows(rows.length - 1)}` : ''}`,
  ].join(' · ');
}

/** The archived copy of an address, or `own` where the address is that copy. */
type Copy = 'own' | Pick<JudgedAddress, 'address' | 'state'>;

function copyOf({ address, rows }: JudgedAddress, judged: readonly JudgedAddress[]): Copy | undefined {
  const archived = rows.find((row) => row.archived !== undefined)?.archived;
  return archived === address ? 'own' : judged.find((one) => one.address === archived);
}

function copyText(copy: Copy, lang: WordLang): string {
  const w = linksWords[lang];
  return copy === 'own' ? w.copy : `${w.copyIs(w.states[copy.state])} ${copy.address}`;
}

function countLine(judged: readonly JudgedAddress[], lang: WordLang): string {
  const w = linksWords[lang];
  const [colon, comma, stop] = lang === 'zh' ? ['：', '，', '。'] : [': ', ', ', '.'];
  const counts = linkStates.flatMap((state) => {
    const some = all(judged, state).length;
    return some === 0 ? [] : [w.count(state, some)];
  });
  return `${w.total(judged.length)}${colon}${counts.join(comma)}${stop}`;
}

/** The text of an issue, in Markdown and both languages. Addresses are links; all other text is escaped. */
export function linkMarkdown(judged: readonly JudgedAddress[]): string {
  const { zh, en } = linksWords;
  const sections = told.flatMap((state) => {
    const some = all(judged, state);
    if (some.length === 0 || state === 'answers') return [];
    return [
      `### ${zh.states[state]} · ${en.states[state]} (${String(some.length)})`,
      `${zh.advice[state]}。`,
      `${capital(en.advice[state])}.`,
      some
        .slice(0, mostEntries)
        .map((one) => entry(one, copyOf(one, judged)))
        .join('\n'),
      ...(some.length > mostEntries
        ? [`${zh.more(some.length - mostEntries)} ${en.more(some.length - mostEntries)}`]
        : []),
    ];
  });
  return [countLine(judged, 'zh'), countLine(judged, 'en'), ...sections].join('\n\n');
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function entry(one: JudgedAddress, copy: Copy | undefined): string {
  const { address, status, reason, to, rows } = one;
  const said = reason === undefined ? [] : [`${linksWords.zh.reasons[reason]} / ${linksWords.en.reasons[reason]}`];
  // Skipped addresses, and the targets of sites that were taken over, should not be opened and are no links.
  const shown = one.state === 'skipped' ? code(address) : link(address);
  const next = to === undefined ? [] : [`→ ${reason === 'taken-over' ? code(to) : link(to)}`];
  const copied = copy === undefined ? [] : [markedCopy(copy)];
  const where = rows.slice(0, 3).map(({ file, line, id }) => {
    const place = code(`${file}:${String(line)} ${id}`);
    const there = lineLink(file, line);
    return there === undefined ? place : `[${place}](${there})`;
  });
  const parts = [
    shown,
    ...(status === undefined ? [] : [String(status)]),
    ...said,
    ...next,
    ...copied,
    where.join(' '),
  ];
  return `- ${parts.join(' · ')}`;
}

function markedCopy(copy: Copy): string {
  const { zh, en } = linksWords;
  if (copy === 'own') return `${zh.copy} / ${en.copy}`;
  const words = `${zh.copyIs(zh.states[copy.state])} / ${en.copyIs(en.states[copy.state])}`;
  return `${words} ${copy.state === 'skipped' ? code(copy.address) : link(copy.address)}`;
}

/** An address in angle brackets becomes a link and mentions nobody. The characters that would end it are removed. */
const link = (address: string): string =>
  `<${(URL.parse(address)?.href ?? '').replaceAll(/[<>`\s]/g, encodeURIComponent)}>`;
const code = (text: string): string => `\`${text.replaceAll(/[`\r\n]/g, ' ')}\``;
