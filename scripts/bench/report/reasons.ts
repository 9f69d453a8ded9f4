import type { Visit } from '../visit.ts';

/** Why a peer may be ahead of our page in a column; told only where one is. */
export const reasons: Readonly<Record<keyof Visit, string>> = {
  requests:
    'Our page names its scripts outright, and small ones come while it is being read. None is waited for: the drawing is in the page.',
  bytes:
    'Our page carries the drawing for two widths, the table, notes, sources and terms. Beside it the peer’s page is a title and a drawing.',
  allBytes:
    'When our page rests it fetches what a first choice needs, so that the answer does not wait for a network. Where a reader saves data, nothing is fetched ahead.',
  firstPaint:
    'The peer’s page is a heading of 1 kB and empty places, and paints them before any chart: nothing but text has to be laid out. Our first paint lays out and shows the figure’s head, and the chart follows within one or two frames; the column after it says when the peer’s reader sees one.',
  visible: 'A script of the peer drew before our page had been read and laid out.',
  blocking:
    'Our page is several times as long (table, notes, sources, terms), and all of it is laid out at a quarter of the speed; the peer’s page has nothing but its charts.',
  shift: 'Something of our page moved while it loaded.',
  interaction:
    'A tap on our chart opens a tip that is laid out with its words, source and links; the peer draws a line or two on its canvas, or shows nothing where no mark was hit.',
};
