import type { Lang } from '../../i18n/lang.ts';
import { quoteCardWords } from '../../i18n/reuse/quote-card-words.ts';
import { worded } from '../page/worded.ts';
import { sayCopied } from '../share/say-copied.ts';
import { button, copyButton } from './card-parts.ts';
import type { ShownCard } from './card-parts.ts';

/** A button that makes the picture of a card; then the picture, with buttons to copy and save it. */
export function pictureMaker(shown: ShownCard, lang: Lang): HTMLElement {
  const say = quoteCardWords[lang];
  const place = document.createElement('div');
  place.className = 'quote-picture';
  const make = button(say.picture, 'quote-make', () => {
    import('./draw-card.ts').then(({ drawCard }) => {
      const canvas = drawCard(shown, lang);
      const picture = document.createElement('img');
      picture.src = canvas.toDataURL('image/png');
      picture.alt = say.pictureAlt(shown.card[lang].said ?? '');
      picture.width = canvas.width;
      picture.height = canvas.height;
      const save = worded('a', say.savePicture, lang);
      save.href = picture.src;
      save.download = `${shown.row}-${lang}.png`;
      place.replaceChildren(picture, ...copier(canvas, lang), save);
      save.focus();
    }, reportError);
  });
  place.append(make);
  return place;
}

/** The copy button, for browsers that can put pictures on the clipboard. */
function copier(canvas: HTMLCanvasElement, lang: Lang): HTMLElement[] {
  const { clipboard } = navigator as Partial<Navigator>;
  if (!clipboard || !('write' in clipboard) || !('ClipboardItem' in window)) return [];
  const words = quoteCardWords[lang].copyPicture;
  return [
    copyButton(words, words, (pressed) => {
      // Safari accepts only what it is given during the press, so it gets a promise.
      const item = new ClipboardItem({ 'image/png': pngOf(canvas) });
      clipboard.write([item]).then(
        () => {
          sayCopied(pressed, true);
        },
        () => {
          sayCopied(pressed, false, quoteCardWords[lang].notCopied);
        },
      );
    }),
  ];
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the canvas gave no picture'));
    }, 'image/png');
  });
