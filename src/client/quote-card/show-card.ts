import type { Lang } from '../../i18n/lang.ts';
import { citeWords } from '../../i18n/reuse/cite-words.ts';
import { quoteCardWords } from '../../i18n/reuse/quote-card-words.ts';
import { worded } from '../page/worded.ts';
import { copyable, factList, button } from './card-parts.ts';
import { pictureMaker } from './picture-maker.ts';
import type { ShownCard } from './card-parts.ts';
import type { QuoteFile } from '../../publish/quote-cards/quote-file.ts';
import { pageLang } from '../page/page-lang.ts';

/**
 * The parts of a card: the sentence in both languages, or why there is none; what it rests on; the citation; the
 * picture.
 */
function cardView(shown: ShownCard, lang: Lang): HTMLElement[] {
  const say = quoteCardWords[lang];
  const { card, row, source, address } = shown;
  const other: Lang = lang === 'zh' ? 'en' : 'zh';
  const own = card[lang];
  const parts: HTMLElement[] = [];
  for (const one of [lang, other]) {
    const { said } = card[one];
    if (said !== undefined) parts.push(copyable(`quote-${one}`, say.sentence[one], worded('p', said, one), one));
  }
  if (own.refused !== undefined) {
    const refused = worded('p', '', lang, 'quote-refused');
    refused.append(worded('strong', say.refused, lang), worded('span', own.refused, lang));
    parts.push(refused);
  }
  parts.push(
    factList(
      [
        [say.what, own.what],
        [say.period, own.period],
        [say.exact, own.exact],
        [say.grade, own.grade],
        [say.method, source?.method?.[lang]],
      ],
      lang,
    ),
  );
  for (const note of own.notes ?? [])
    parts.push(worded('p', `${say.notes}${lang === 'zh' ? '：' : ': '}${note}`, lang, 'quote-note'));
  if (own.change !== undefined) parts.push(copyable('quote-change', say.change, worded('p', own.change, lang), lang));
  else if (own.unchanged !== undefined) parts.push(worded('p', say.unchanged + own.unchanged, lang, 'quote-note'));
  if (source)
    parts.push(copyable('quote-cite', say.citation[lang], cited(source.citation[lang], row, address, lang), lang));
  if (own.said !== undefined) parts.push(pictureMaker(shown, lang));
  return parts;
}

/** The citation, with a place in which the reader's own date is filled in. */
function cited(text: string, row: string, address: string, lang: Lang): HTMLElement {
  const filled = text.replace('{row}', row).replace('{address}', address);
  const [before = '', after] = filled.split('{today}');
  const line = worded('p', before, lang);
  if (after === undefined) return line;
  const day = document.createElement('span');
  day.dataset['today'] = '';
  day.textContent = citeWords[lang].today;
  line.append(day, after);
  return line;
}

const files = new Map<string, Promise<QuoteFile>>();

/** Opens the card of a row over the page. A failure to fetch it is reported there, and the next press tries again. */
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
