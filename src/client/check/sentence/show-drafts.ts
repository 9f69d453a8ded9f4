import { readSentence, sentenceTables } from '../../../intake/read-sentence.ts';
import type { SaidDerived, SaidDraft } from '../../../intake/say-drafts.ts';
import { sayDrafts } from '../../../intake/say-drafts.ts';
import type { KnownTable } from '../../../intake/sentence.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { SentenceWords } from '../../../i18n/words/sentence-words.ts';
import { sentenceWords } from '../../../i18n/words/sentence-words.ts';
import type { Part } from '../../../view/element.ts';
import { h } from '../../../view/element.ts';
import { fill, toNode } from '../../page/fill.ts';
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
    fill(result, [
      h('p', { role: 'status', class: 'sentence-found' }, found),
      ...(said.derived.length > 0 ? derivedPart(said.derived, words) : []),
      ...(said.audited.length > 0 ? [h('h3', {}, words.audited), ...said.audited.map(derivedSection)] : []),
      ...said.unfit.map((line) => h('p', {}, line)),
      ...(said.leftOver === '' ? [] : [h('p', { class: 'muted' }, said.leftOver)]),
    ]);
    result.firstElementChild?.after(
      ...said.drafts.map((draft, index) => draftPart(draft, draft.columns !== said.drafts[index - 1]?.columns, words)),
    );
  };
}

/** @param named whether the names of the columns stand above the row: once is enough for drafts of one table */
function draftPart(draft: SaidDraft, named: boolean, words: SentenceWords): HTMLElement {
  const copied = toNode(h('span', { role: 'status', class: 'muted' }));
  const copy = toNode(h('button', { type: 'button', class: 'button' }, words.copy));
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(`${draft.csv}\n`).then(() => {
      copied.textContent = words.copied;
    });
  });
  const actions = toNode(h('p', {}));
  actions.append(copy, ' ', copied);
  const part = toNode(
    h(
      'section',
      { class: draft.clashes ? 'sentence-draft clashes' : 'sentence-draft' },
      h('h3', {}, draft.heading),
      ...(named ? [h('p', { class: 'sentence-columns' }, `${words.columns} `, h('code', {}, draft.columns))] : []),
      h('pre', { class: 'sentence-row', tabindex: '0' }, h('code', {}, draft.csv)),
    ),
  );
  part.append(actions, toNode(remarkList(draft.remarks)));
  return part;
}

const derivedPart = (derived: readonly SaidDerived[], words: SentenceWords): Part[] => [
  h('h3', {}, words.derived),
  h('p', { class: 'muted' }, words.derivedNote),
  ...derived.map(derivedSection),
];

const derivedSection = (one: SaidDerived): Part =>
  h(
    'section',
    { class: one.clashes ? 'sentence-derived clashes' : 'sentence-derived' },
    h('p', {}, one.text),
    remarkList(one.remarks),
  );

const remarkList = (remarks: readonly string[]) => h('ul', {}, ...remarks.map((remark) => h('li', {}, remark)));
