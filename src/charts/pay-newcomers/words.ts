import { ascending } from 'd3-array';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { ChartText } from '../chart.ts';
import type { Say } from './names.ts';
import { dictionary, groupParts, rowWord } from './names.ts';
import { payNewcomersNotes } from './notes.ts';
import type { NewcomerGroup, PayNewcomersPicked } from './pick.ts';
import { printedEnd } from './pick.ts';

/** Sentences of the chart; each number in them is a picked one. */
export function payNewcomersWords(picked: PayNewcomersPicked, lang: Lang): ChartText {
  const say: Say = dictionary[lang];
  const unit = unitStyle('CNY_month', lang).name;
  const known = picked.groups.filter((group) => group.rows.some((row) => row.claim?.figure));
  const subtitle = say.subtitle(
    unit,
    known.map((group) => say.group(groupParts(group, lang))),
  );
  const notes = payNewcomersNotes(picked, lang);
  const nothing = picked.groups.length === 0 ? say.none : say.noFigures;
  if (known.length === 0) return { title: nothing, subtitle, notes, alt: nothing };
  const sentences = known.map((group) => {
    const items = group.rows
      .filter((row) => row.claim?.figure)
      .map((row) => say.altItem(row.name[lang], rowWord(row, lang)));
    return say.altGroup(groupParts(group, lang).measure, items);
  });
  return {
    title: say.title(known.flatMap((group) => rangeOf(group, lang))),
    subtitle,
    notes,
    alt: say.alt(sentences.join(say.altBetween)),
  };
}

/** From the lowest to the highest printed figure of one definition. */
function rangeOf(group: NewcomerGroup, lang: Lang): string[] {
  const say: Say = dictionary[lang];
  const rows = group.rows.filter((row) => row.claim?.figure);
  rows.sort((a, b) => ascending(printedEnd(a), printedEnd(b)));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first?.claim?.figure || !last?.claim?.figure || group.definition === 'none') return [];
  const low = first.claim.figure;
  const from = low.low !== undefined && low.high !== undefined ? formatNumber(low.low, lang) : rowWord(first, lang);
  const high = last.claim.figure;
  const to =
    high.low !== undefined && high.high !== undefined
      ? formatNumber(high.high, lang)
      : formatFigure(high, lang, 'bare');
  return [say.ranges[group.definition](say.to(from, to))];
}
