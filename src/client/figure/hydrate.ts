import { loadChart } from '../../charts/registry.ts';
import { carryState, showAddress } from '../controls/address.ts';
import { answerEmbeds } from '../embed/answer-embeds.ts';
import { pageLang } from '../page/page-lang.ts';
import { answerCopies } from '../share/answer-copies.ts';
import { offerHandingOn } from '../share/offer-handing-on.ts';
import { fetchInput } from './fetch-input.ts';
import { LiveFigure } from './live-figure.ts';
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
  answerCopies();
  answerEmbeds();
  dropUnknownViews();
  showAddress();
  carryState();
  offerHandingOn();
}

/** Fetches what the first choice of a figure needs. What fails is tried again when it is needed. */
export function prepare(host: HTMLElement): void {
  loadChart(host.dataset['chart'] ?? '', pageLang()).catch(() => undefined);
  fetchInput(host).catch(() => undefined);
}
