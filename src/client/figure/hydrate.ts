import { loadChart } from '../../charts/registry.ts';
import { carryState, showAddress } from '../controls/address.ts';
import { pageLang } from '../page/page-lang.ts';
import { copyFrom } from '../share/copy-from.ts';
import { copyPicture } from '../share/copy-picture.ts';
import { offerShare } from '../share/share-chart.ts';
import { fetchInput } from './fetch-input.ts';
import { LiveFigure } from './live-figure.ts';
import { dropUnknownViews } from './table/table-view.ts';

/**
 * Makes the figures of a page interactive, and shows the state in its address. A figure that fails does not affect the
 * others.
 */
export function hydrate(hosts: readonly HTMLElement[]): void {
  for (const host of hosts) {
    try {
      new LiveFigure(host);
    } catch (error) {
      reportError(error);
    }
  }
  handleCopyButtons();
  handleEmbedButtons();
  dropUnknownViews();
  showAddress();
  carryState();
  enableSharing();
  openForPrint();
}

/** Fetches what the first choice of a figure needs. A failed fetch is repeated when it is needed. */
export function prepare(host: HTMLElement): void {
  loadChart(host.dataset['chart'] ?? '', pageLang()).catch(() => undefined);
  fetchInput(host).catch(() => undefined);
}

/** Makes the copy buttons of the page work, and the link that is copied instead of followed. */
function handleCopyButtons(): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (!button) return;
    // A link opened in another tab is followed.
    if (button instanceof HTMLAnchorElement) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
    }
    void copyFrom(button);
  });
}

/** Makes the button work that opens the options for an embed, which are loaded on the first press. */
function handleEmbedButtons(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.embed-dialog');
  if (!dialog) return;
  document.querySelector('.embed-open')?.addEventListener('click', () => {
    import('../embed/embed-dialog.ts').then(
      ({ openEmbedDialog }) => {
        openEmbedDialog(dialog);
      },
      (error: unknown) => {
        // The codes that need no script stand below.
        const said = document.querySelector<HTMLElement>('.embed-failed');
        if (said) said.textContent = said.dataset['words'] ?? '';
        document.querySelector('.embed-fold')?.setAttribute('open', '');
        reportError(error);
      },
    );
  });
}

/**
 * Offers what only script can share, where the page has a place for it and the browser supports it: the picture on the
 * clipboard, the chart to another app. The code is loaded before the buttons are shown, because browsers allow both
 * only shortly after a press.
 */
function enableSharing(): void {
  const copy = document.querySelector<HTMLButtonElement>('button[data-picture]');
  const share = document.querySelector<HTMLButtonElement>('button.share');
  // Without a secure context the browser has none of these.
  const { clipboard, share: canShare } = navigator as Partial<Navigator>;
  if (copy && clipboard && 'write' in clipboard && 'ClipboardItem' in window) {
    copy.addEventListener('click', () => void copyPicture(copy));
    copy.classList.remove('waiting');
  }
  if (share && canShare) offerShare(share);
}

/**
 * Before a page is printed that a reader has used: opens the explanations of its figures and their sources, for
 * browsers whose style sheets cannot (figure-print.css), and prints the address with the reader's choices.
 */
function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  const { dataset } = document.documentElement;
  const built = dataset['sheet'];
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  window.addEventListener('beforeprint', () => {
    if (built !== undefined && address !== undefined)
      dataset['sheet'] = built.replace(address, () => address + location.search);
    opened = [...document.querySelectorAll<HTMLDetailsElement>(':is(.how-to-read, .source-rest):not([open])')];
    for (const fold of opened) fold.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });
}
