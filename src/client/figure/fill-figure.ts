import type { ChartTable, Rendering } from '../../charts/chart.ts';
import type { Control } from '../../charts/control.ts';
import { briefSources } from '../../charts/shared/cite-sources.ts';
import type { CitedSource } from '../../charts/shared/cite-sources.ts';
import { shownNotes } from '../../charts/shown-notes.ts';
import type { Lang } from '../../i18n/lang.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { tableHead, tableRows } from '../../view/data-table.ts';
import type { Part } from '../../view/element.ts';
import { h } from '../../view/element.ts';
import { sourceLine } from '../../view/source-line.ts';
import { headline, prose, words } from '../../view/words.ts';
import { tablePage, verdictLinks } from '../marks/row-links.ts';
import { fill } from '../page/fill.ts';
import { fillIn } from './fill-in.ts';
import { headButtons } from './head-buttons.ts';

type ShownText = Pick<Rendering['words'], 'title' | 'subtitle' | 'notes' | 'answer'>;

/** The built sentences of each figure in which terms are explained, by their text. */
const built = new WeakMap<Element, ReadonlyMap<string, Node>>();

const sentencesOf = (host: HTMLElement): Element[] => [...host.querySelectorAll('.figure-subtitle, .figure-notes li')];

/**
 * Fills heading, subtitle, answer and notes of a figure. The glossary is not loaded: a sentence that equals a built one
 * is shown with the terms explained in that one.
 */
export function fillText(host: HTMLElement, { title, subtitle, notes, answer }: ShownText, lang: Lang): void {
  const known =
    built.get(host) ??
    new Map(
      sentencesOf(host)
        .filter((sentence) => sentence.querySelector('.term'))
        .map((sentence) => [sentence.textContent, sentence.cloneNode(true)]),
    );
  built.set(host, known);
  fill(host.querySelector('.figure-title'), headline(title, lang));
  fill(host.querySelector('.figure-subtitle'), prose(subtitle, lang));
  fillOrHide(host, '.figure-answer', answer === undefined ? [] : prose(answer, lang));
  const { shown, folded } = shownNotes(notes, host.hasAttribute('data-framed') ? 1 : 2);
  const items = (some: readonly string[]) => some.map((note) => h('li', {}, ...prose(note, lang)));
  fillOrHide(host, '.figure-notes', items(shown));
  fillOrHide(host, '.how-to-read .figure-notes', items(folded));
  for (const sentence of sentencesOf(host)) {
    const same = known.get(sentence.textContent);
    if (same) sentence.replaceWith(same.cloneNode(true));
  }
}

/** Fills caption, headings and rows of a figure's table. */
export function fillTable(host: HTMLElement, table: ChartTable, lang: Lang): void {
  const element = host.querySelector('table');
  if (!element) return;
  const links = {
    href: (row: string) => {
      const page = tablePage(host, row);
      return page === undefined ? undefined : `${page}#${row}`;
    },
    verdicts: verdictLinks(host, 'sign'),
  };
  fill(element.querySelector('.caption'), words(table.caption, lang));
  fill(element.querySelector('thead'), [tableHead(table, lang)]);
  fill(element.querySelector('tbody'), tableRows(table, lang, host.hasAttribute('data-own') ? links : undefined));
  headButtons(element);
}

/** Fills the source line of a figure, and that in the foot of a frame. */
export function fillSources(host: HTMLElement, ids: readonly string[], all: readonly CitedSource[], lang: Lang): void {
  fill(host.querySelector('.embed-sources'), words(briefSources(ids, all, lang), lang));
  const { source = '', all: list = '' } = host.querySelector<HTMLElement>('.figure-sources')?.dataset ?? {};
  fillOrHide(host, '.figure-sources', sourceLine(ids, all, lang, { all: list, of: ({ id }) => fillIn(source, id) }));
}

function fillOrHide(host: HTMLElement, name: string, parts: readonly Part[]): void {
  const element = host.querySelector<HTMLElement>(name);
  fill(element, parts);
  if (element) element.hidden = parts.length === 0;
}

/** Shows the value of each slider in words, beside it and for screen readers. */
export function fillRanges(host: HTMLElement, controls: readonly Control[]): void {
  for (const { key, range } of controls) {
    const field = range && host.querySelector<HTMLInputElement>(`input[type=range][name="${key}"]`);
    const value = field ? parseDecimal(field.value) : null;
    if (!range || !field || value === null) continue;
    const text = range.text(value);
    field.setAttribute('aria-valuetext', text);
    fill(host.querySelector(`output[data-of="${key}"]`), [text]);
  }
}
