import type { Visit } from '../visit.ts';

/** Why a peer may be ahead of our page in a column. Printed only where one is. */
export const reasons: Readonly<Record<keyof Visit, string>> = {
  requests:
    'Our page names its scripts outright, and small ones come while it is being read. None is waited for: the drawing is in the page.',
  bytes:
    'Our page carries the drawing for two widths, the table, notes, sources and terms. Beside it the peer’s page is a title and a drawing.',
  allBytes:
    'When our page rests it fetches what a first choice needs, so that the answer does not wait for a network. Where a reader saves data, nothing is fetched ahead.',
  firstPaint:
    'The peer’s page is a heading of 1 kB and empty places, painted before any chart, with no styles to speak of. Ours has its styles and the figure’s head to read and lay out first; the next column says when a reader of either sees the chart.',
  visible: 'A script of the peer drew before our page had been read and laid out.',
  blocking:
    'Our page is several times as long (table, notes, sources, terms), and all of it is laid out at a quarter of the speed; the peer’s page has nothing but its charts.',
  shift: 'Something of our page moved while it loaded.',
  interaction:
    'A tap on our chart opens a box of text, with its source and links, that is laid out anew; a peer’s tip is a line or two, or nothing where a tap hits no mark.',
};
