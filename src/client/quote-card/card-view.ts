import type { Lang } from '../../i18n/lang.ts';
import { citeWords } from '../../i18n/reuse/cite-words.ts';
import { quoteCardWords } from '../../i18n/reuse/quote-card-words.ts';
import { worded } from '../page/worded.ts';
import { copyable, factList } from './card-parts.ts';
import { pictureMaker } from './picture-maker.ts';
import type { ShownCard } from './shown-card.ts';

/** The parts of a card: the sentence in both languages or why there is none, what it rests on, the citation, the picture. */
export function cardView(shown: ShownCard, lang: Lang): HTMLElement[] {
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

/** The citation with the place where the reader's own day is filled in. */
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
