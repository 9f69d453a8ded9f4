import type { CheckerWords } from '../../../i18n/words/checker-words.ts';
import { make, makeButton } from './make.ts';

/** Buttons to the pages before and after; nothing where there is one page only. */
export function pager(words: CheckerWords, page: number, pages: number, turn: (page: number) => void): HTMLElement[] {
  if (pages <= 1) return [];
  const step = (text: string, to: number): HTMLButtonElement => {
    const button = makeButton(
      text,
      () => {
        turn(to);
      },
      { class: 'button', 'data-step': to > page ? 'next' : 'previous' },
    );
    button.disabled = to < 0 || to >= pages;
    return button;
  };
  return [
    make(
      'nav',
      { class: 'pager', 'aria-label': words.pages },
      step(words.previous, page - 1),
      make('span', {}, words.page(page + 1, pages)),
      step(words.next, page + 1),
    ),
  ];
}
