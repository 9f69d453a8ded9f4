import { readSentence, sentenceTables } from '../../../intake/read-sentence.ts';
import type { SaidDerived, SaidDraft } from '../../../intake/say-drafts.ts';
import { sayDrafts } from '../../../intake/say-drafts.ts';
import type { KnownTable } from '../../../intake/sentence.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { SentenceWords } from '../../../i18n/words/sentence-words.ts';
import { sentenceWords } from '../../../i18n/words/sentence-words.ts';
import { fetchTable } from './fetch-table.ts';

/** Reads a sentence and shows the drafts made of it. */
export type Intake = (sentence: string, result: HTMLElement) => void;

/**
 * Fetches the published rows with which sentences are compared.
 * @param site address of the folder of tables, ending with a slash
 * @throws when one cannot be fetched
 */
export async function openIntake(site: string, lang: Lang): Promise<Intake> {
  const tables: readonly KnownTable[] = await Promise.all(sentenceTables.map((name) => fetchTable(site, name)));
  const words = sentenceWords[lang];
  return (sentence, result) => {
    const said = sayDrafts(readSentence(sentence, tables), tables, lang);
    const found = said.drafts.length > 0 ? words.drafts(said.drafts.length) : words.nothing;
    result.replaceChildren(
      element('p', { role: 'status', class: 'sentence-found' }, found),
      ...said.drafts.map((draft, index) => draftPart(draft, draft.columns !== said.drafts[index - 1]?.columns, words)),
      ...(said.derived.length > 0 ? derivedPart(said.derived, words) : []),
      ...(said.audited.length > 0 ? [element('h3', {}, words.audited), ...said.audited.map(derivedSection)] : []),
      ...said.unfit.map((line) => element('p', {}, line)),
      ...(said.leftOver === '' ? [] : [element('p', { class: 'muted' }, said.leftOver)]),
    );
  };
}

/** @param named whether the names of the columns stand above the row: once is enough for drafts of one table */
function draftPart(draft: SaidDraft, named: boolean, words: SentenceWords): HTMLElement {
  const copied = element('span', { role: 'status', class: 'muted' });
  const copy = element('button', { type: 'button', class: 'button' }, words.copy);
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(`${draft.csv}\n`).then(() => {
      copied.textContent = words.copied;
    });
  });
  return element(
    'section',
    { class: draft.clashes ? 'sentence-draft clashes' : 'sentence-draft' },
    element('h3', {}, draft.heading),
    ...(named
      ? [element('p', { class: 'sentence-columns' }, `${words.columns} `, element('code', {}, draft.columns))]
      : []),
    element('pre', { class: 'sentence-row', tabindex: '0' }, element('code', {}, draft.csv)),
    element('p', {}, copy, ' ', copied),
    remarkList(draft.remarks),
  );
}

function derivedPart(derived: readonly SaidDerived[], words: SentenceWords): HTMLElement[] {
  return [
    element('h3', {}, words.derived),
    element('p', { class: 'muted' }, words.derivedNote),
    ...derived.map(derivedSection),
  ];
}

const derivedSection = (one: SaidDerived): HTMLElement =>
  element(
    'section',
    { class: one.clashes ? 'sentence-derived clashes' : 'sentence-derived' },
    element('p', {}, one.text),
    remarkList(one.remarks),
  );

const remarkList = (remarks: readonly string[]): HTMLElement =>
  element('ul', {}, ...remarks.map((remark) => element('li', {}, remark)));

/** Makes an element. Children that are strings stay text. */
function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
