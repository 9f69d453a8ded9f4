import { pageLang } from '../page/page-lang.ts';
import { sayCopied } from './say-copied.ts';
import type { Lang } from '../../i18n/lang.ts';

/**
 * Fetches a PNG of our own build.
 * @throws when it cannot be fetched
 */
export async function fetchPicture(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new Blob([await response.arrayBuffer()], { type: 'image/png' });
}

/** Reports about a picture that was to be copied. */
export const copyPictureWords = {
  zh: {
    /** Where the page shows a choice. */
    opened: '复制的是未作选择时的图。',
    refused: '没能复制。下面这张图可以长按（电脑上点右键）来复制或保存。',
    notFetched: '没能取到图片，请检查网络后再试一次。',
  },
  en: {
    opened: 'What was copied is the chart before any choice.',
    refused: 'Not copied. Press and hold the picture below, or right-click it, to copy or save it.',
    notFetched: 'The picture could not be fetched. Check the connection and try again.',
  },
} satisfies Readonly<Record<Lang, unknown>>;

/**
 * Puts the PNG that a button names in `data-picture` on the clipboard, as a picture. Safari accepts only what it is
 * given while the click is handled, so it gets a promise. Where that is refused, the picture is opened instead, so that
 * the reader can long-press it.
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
    // It is the built picture, whatever is chosen.
    sayCopied(button, true, document.querySelector('chart-figure form.changed') ? say.opened : '');
  } catch {
    if (await fetched) document.querySelector('.picture-card')?.setAttribute('open', '');
    sayCopied(button, false, (await fetched) ? say.refused : say.notFetched);
  }
}
