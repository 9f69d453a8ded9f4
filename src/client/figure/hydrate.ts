import { loadChart } from '../../charts/registry.ts';
import { carryState, showAddress } from '../controls/address.ts';
import { pageLang } from '../page/page-lang.ts';
import { copyFrom } from '../share/copy-from.ts';
import { copyPicture } from '../share/copy-picture.ts';
import { offerShare } from '../share/share-chart.ts';
import { fetchInput } from './fetch-input.ts';
import { LiveFigure } from './live-figure.ts';
import { dropUnknownViews } from './table/table-view.ts';

/** Makes the figures of a page answer, and shows what its address asks for. One that fails leaves the others alone. */
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

/** Fetches what the first choice of a figure needs. What fails is tried again when it is needed. */
export function prepare(host: HTMLElement): void {
  loadChart(host.dataset['chart'] ?? '', pageLang()).catch(() => undefined);
  fetchInput(host).catch(() => undefined);
}

/** Answers the copy buttons of the page, and its link that is copied instead of followed. */
function handleCopyButtons(): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (!button) return;
    // A link asked for in another tab goes there.
    if (button instanceof HTMLAnchorElement) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
    }
    void copyFrom(button);
  });
}

/** Answers the button that opens the choices for an embed, which are loaded then. */
function handleEmbedButtons(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.embed-dialog');
  if (!dialog) return;
  document.querySelector('.embed-open')?.addEventListener('click', () => {
    import('../embed/embed-dialog.ts').then(
      ({ openEmbedDialog }) => {
        openEmbedDialog(dialog);
      },
      (error: unknown) => {
        // The codes that need no script are below.
        const said = document.querySelector<HTMLElement>('.embed-failed');
        if (said) said.textContent = said.dataset['words'] ?? '';
        document.querySelector('.embed-fold')?.setAttribute('open', '');
        reportError(error);
      },
    );
  });
}

/**
 * Offers what only script can hand on, where the page has a place for it and the browser can: the picture on the
 * clipboard, the chart to another app. It is loaded before it is offered, because browsers let neither be done long
 * after a press.
 */
function enableSharing(): void {
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

/**
 * While a page that was used is printed: opens what explains its figures, and their sources, for browsers whose style
 * sheets cannot (figure-print.css), and has each sheet name the address with the reader's choices.
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
