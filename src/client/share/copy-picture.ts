import { copyPictureWords } from '../../i18n/reuse/copy-picture-words.ts';
import { fetchPicture } from './fetch-picture.ts';
import { pageLang } from '../page/page-lang.ts';
import { sayCopied } from './say-copied.ts';

/**
 * Puts the PNG that a button names in `data-picture` on the clipboard, as a picture. Safari takes only what it is given
 * while the click is answered, so it gets a promise. Where that is refused, the picture that can be held by a finger
 * is opened instead.
 */
export async function copyPicture(button: HTMLButtonElement): Promise<void> {
  const say = copyPictureWords[pageLang()];
  const picture = fetchPicture(button.dataset['picture'] ?? '');
  const fetched = picture.then(
    () => true,
    () => false,
  );
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    // The built picture, whatever is chosen.
    sayCopied(button, true, document.querySelector('chart-figure form.changed') ? say.opened : '');
  } catch {
    if (await fetched) document.querySelector('.picture-card')?.setAttribute('open', '');
    sayCopied(button, false, (await fetched) ? say.refused : say.notFetched);
  }
}
