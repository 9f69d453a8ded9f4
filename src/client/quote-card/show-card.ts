import type { QuoteFile } from '../../publish/quote-cards/quote-file.ts';
import { quoteCardWords } from '../../i18n/reuse/quote-card-words.ts';
import { pageLang } from '../page/page-lang.ts';
import { worded } from '../page/worded.ts';
import { button } from './card-parts.ts';
import { cardView } from './card-view.ts';

const files = new Map<string, Promise<QuoteFile>>();

/** Opens the card of a row over the page; what could not be fetched is said there, and asked for again with the next press. */
export async function showCard(address: string, row: string, figure: HTMLElement): Promise<void> {
  const lang = pageLang();
  const say = quoteCardWords[lang];
  const file = await fetchCards(address).catch(() => undefined);
  const card = file?.cards[row];
  const dialog = document.createElement('dialog');
  dialog.className = 'quote-card';
  dialog.setAttribute('aria-labelledby', 'quote-title');
  const head = document.createElement('div');
  head.className = 'quote-head';
  const title = worded('h2', figure.firstChild?.textContent?.trim() ?? '', lang);
  title.id = 'quote-title';
  const close = button(say.close, 'quote-close', () => {
    dialog.close();
  });
  head.append(title, close);
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const parts =
    file && card
      ? cardView({ row, card, source: file.sources[card.source], address: `${page.replace(/#.*$/, '')}#${row}` }, lang)
      : [worded('p', file ? say.missing : say.failed, lang, 'quote-refused')];
  dialog.append(head, ...parts);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function fetchCards(address: string): Promise<QuoteFile> {
  const known = files.get(address);
  if (known) return known;
  const coming = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
    // Made by our own build.
    return (await response.json()) as QuoteFile;
  });
  files.set(address, coming);
  coming.catch(() => files.delete(address));
  return coming;
}
