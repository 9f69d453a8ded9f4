import { pageLang } from '../page/page-lang.ts';
import { quoteCardWords } from '../../i18n/reuse/quote-card-words.ts';

/**
 * Turns the figures of a table into buttons that open the card of their row: sentences, definition, citation, picture.
 * An address with `?cite` opens the card of the row that it names.
 * @param address of the table's cards
 */
export function offerCards(host: HTMLElement, address: string): void {
  const lang = pageLang();
  const open = (row: HTMLElement, figure: HTMLElement): void => {
    import('./show-card.ts').then(({ showCard }) => showCard(address, row.id, figure), reportError);
  };
  for (const cell of host.querySelectorAll<HTMLElement>('[data-record] td.figures')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = quoteCardWords[lang].title;
    button.setAttribute('aria-haspopup', 'dialog');
    // Elements beside the figure have links of their own.
    const [text] = cell.childNodes;
    if (!(text instanceof Text) || text.data.trim() === '') continue;
    text.replaceWith(button);
    button.append(text);
  }
  host.addEventListener('click', ({ target }) => {
    const figure = target instanceof Element ? target.closest<HTMLElement>('td.figures') : null;
    const row = figure?.closest<HTMLElement>('[data-record]');
    if (figure && row && !(target instanceof Element && target.closest('a'))) open(row, figure);
  });
  if (!new URLSearchParams(location.search).has('cite')) return;
  const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const figure = row?.querySelector<HTMLElement>('td.figures');
  if (row && figure && host.contains(row)) open(row, figure);
}
