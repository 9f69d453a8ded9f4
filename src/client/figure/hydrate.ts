import { loadChart } from '../../charts/registry.ts';
import { carryState, showAddress } from '../controls/address.ts';
import { handleEmbedButtons } from '../embed/handle-embed-buttons.ts';
import { pageLang } from '../page/page-lang.ts';
import { handleCopyButtons } from '../share/handle-copy-buttons.ts';
import { enableSharing } from '../share/enable-sharing.ts';
import { fetchInput } from './fetch-input.ts';
import { LiveFigure } from './live-figure.ts';
import { openForPrint } from './open-for-print.ts';
import { dropUnknownViews } from './table-view.ts';

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
