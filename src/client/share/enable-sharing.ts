import { copyPicture } from './copy-picture.ts';
import { offerShare } from './share-chart.ts';

/**
 * Offers what only script can hand on, where the page has a place for it and the browser can: the picture on the
 * clipboard, the chart to another app. It is loaded before it is offered, because browsers let neither be done long
 * after a press.
 */
export function enableSharing(): void {
  const copy = document.querySelector<HTMLButtonElement>('button[data-picture]');
  const share = document.querySelector<HTMLButtonElement>('button.share');
  // Where there is no secure context the browser has none of these.
  const { clipboard, share: canShare } = navigator as Partial<Navigator>;
  if (copy && clipboard && 'write' in clipboard && 'ClipboardItem' in window) {
    copy.addEventListener('click', () => void copyPicture(copy));
    copy.classList.remove('waiting');
  }
  if (share && canShare) offerShare(share);
}
