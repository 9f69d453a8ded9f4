import type { Markish } from '@observablehq/plot';
import { formatNumber } from '../../i18n/format-number.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { words } from '../../marks/labels/labels.ts';
import type { Symbol } from '../../marks/symbols.ts';
import { symbols } from '../../marks/symbols.ts';
import { fontSize, lineHeight } from '../../marks/type.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { Layout } from './draw-layout.ts';
import { shapeOf } from './draw-means.ts';
import { smallest } from './pick-pages.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import type { Say } from './zh.ts';

interface KeyLine {
  readonly symbol: Symbol;
  readonly style: string;
  readonly text: string;
}

/** What the points mean, each with its own mark, where no figure stands: over the bands from three years on. */
export function keyMarks(picked: PayByCityTenurePicked, layout: Layout, { lang, say }: Speech<Say>): Markish[] {
  const { means, offers } = picked;
  const [first] = picked.pages;
  const symbol = first ? shapeOf(first) : 'circle';
  const lines: KeyLine[] = [
    ...(means.some(({ small }) => !small) ? [{ symbol, style: 'solid', text: say.keyMean }] : []),
    ...(means.some(({ small }) => small)
      ? [{ symbol, style: 'hollow', text: say.keySmall(formatNumber(smallest, lang)) }]
      : []),
    ...[...new Set(offers.map(({ claim }) => publisherName(claim.publisher, lang)))].map((by): KeyLine => {
      return { symbol: 'diamond', style: 'outlined', text: say.keyOffer(by) };
    }),
  ];
  const { left, right } = { left: layout.band('3-5').left, right: layout.band('10+').right };
  let top = layout.margin.top + 16;
  const placed = lines.map((line) => {
    const text = wrapText(line.text, (right - left - 16) / fontSize, lang);
    const y = top;
    top += text.length * lineHeight + 4;
    return { ...line, text, y };
  });
  const [low, high] = layout.scale;
  const amount = (y: number) => high - ((y - layout.y(high)) / (layout.y(low) - layout.y(high))) * (high - low);
  return [
    symbols(placed, {
      x: left + 5,
      y: ({ y }) => amount(y - 4),
      symbol: (line) => line.symbol,
      r: 4,
      style: ({ style }) => style,
    }),
    words(placed.map(({ text, y }) => ({ text, x: left + 16, y, style: 'muted' }))),
  ];
}
