import { carryState, showAddress } from '../controls/address.ts';
import { answerCopies } from '../share/answer-copies.ts';
import { answerEmbeds } from '../embed/answer-embeds.ts';
import type { Tips } from './figure-life.ts';
import { FigureLife } from './figure-life.ts';
import { dropUnknownViews } from './table-view.ts';

/**
 * Brings the figures of a page to life, and shows what its address asks for. One that fails leaves the others alone.
 * @param tips of each, in the same order
 */
export function bringToLife(hosts: readonly HTMLElement[], tips: readonly Tips[]): void {
  for (const [index, host] of hosts.entries()) {
    try {
      new FigureLife(host, tips[index] ?? {});
    } catch (error) {
      reportError(error);
    }
  }
  answerCopies();
  answerEmbeds();
  dropUnknownViews();
  showAddress();
  carryState();
  if (!document.querySelector('button.share, button[data-picture]')) return;
  import('../share/offer-handing-on.ts').then(({ offerHandingOn }) => {
    offerHandingOn();
  }, reportError);
}
