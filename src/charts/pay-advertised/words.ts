import { max, min } from 'd3';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { rungNote } from '../shared/rung-note.ts';
import type { PayAdvertisedPicked } from './pick.ts';
import { mainBands, rangesOf, rowsOf, rungsOf } from './pick.ts';
import type { AdvertSet, Row, Summary } from './pick-sets.ts';
import { amount, experienceName, medianRange, setName } from './words-names.ts';
import type { Say } from './zh.ts';

export { sentences } from './words-sentences.ts';

/** Title, subtitle and notes; each number in them is a picked one, and no set is held against another. */
export function text(picked: PayAdvertisedPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { drawn, tabled, city } = picked;
  const comparison = comparisonOf(picked, speech);
  const notes = [...notesOf(picked, speech), ...(comparison === undefined ? [] : [comparison])];
  const [lead, ...others] = drawn;
  if (!lead) {
    const title = tabled.length > 0 ? say.countsOnly : say.none;
    return { title, subtitle: say.none, notes, alt: title };
  }
  const title = titleOf(lead, speech);
  const main = mainBands(lead).map((band) =>
    say.bandMedians(experienceName(band, speech), amount(band.count, lang), medianRange(band.summary, speech)),
  );
  return {
    title,
    subtitle: say.subtitle({
      ...{ set: setName(lead, lang), count: amount(lead.count, lang), city: city?.name[lang] },
      others: others.length,
    }),
    notes,
    alt: say.alt({ title, set: setName(lead, lang), bands: main, others: others.map((set) => setName(set, lang)) }),
  };
}

/** Sets stand in panels of their own: only the ends of the same adverts share an axis. */
export const comparisonOf = (picked: PayAdvertisedPicked, { say }: Speech<Say>): string | undefined =>
  rungNote(rungsOf(picked), say.noteEnds, '');

function titleOf(lead: AdvertSet, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const asks: Readonly<Record<string, string>> = say.asks;
  const told = mainBands(lead).map((band) => ({
    asked: asks[band.experience.id] ?? band.experience.name[lang],
    pay: medianRange(band.summary, speech),
    count: amount(band.count, lang),
  }));
  const [first, second] = told;
  if (first && second) return say.titleTwo(first, second);
  if (first) return say.titleOne(first);
  const ranges = lead.bands.flatMap(rangesOf);
  return say.titleFew({
    count: amount(lead.count, lang),
    low: amount(min(ranges, ({ low }) => low) ?? 0, lang),
    high: amount(max(ranges, ({ high }) => high) ?? 0, lang),
  });
}

function notesOf(picked: PayAdvertisedPicked, { lang, say }: Speech<Say>): string[] {
  const { drawn, tabled, beyond, city, without, scale } = picked;
  const bands = [...drawn, ...tabled].flatMap((set) => set.bands);
  return [
    ...(bands.length > 0 ? [say.noteIllustration, say.noteByAdvert] : []),
    ...(bands.some(({ summary, singles }) => !summary && singles.length === 0) ? [say.noteFew] : []),
    ...(drawn.some((set) => set.bands.some(({ singles }) => singles.length > 0)) ? [say.noteSingles] : []),
    ...(beyond && scale
      ? [say.noteBeyond(amount(beyond.count, lang), amount(scale[1], lang), amount(beyond.most, lang))]
      : []),
    ...(tabled.length > 0 && drawn.length > 0 ? [say.noteTabled] : []),
    ...(city ? [say.noteCity] : []),
    ...(without > 0 ? [say.noteWithout(amount(without, lang))] : []),
  ];
}

/** One tip a summed-up group, one an advert shown by itself. */
export function tips({ drawn }: PayAdvertisedPicked, speech: Speech<Say>): Record<string, Tip> {
  return Object.fromEntries(
    rowsOf({ drawn, tabled: [] }).flatMap((row) => {
      const tip = tipOf(row, speech);
      return tip ? [[row.id, tip]] : [];
    }),
  );
}

function tipOf({ set, band, single }: Row, { lang, say }: Speech<Say>): Tip | undefined {
  const heading = `${setName(set, lang)} · ${band.experience.name[lang]}`;
  if (single) return claimTip(single.advert, heading, lang, [single.advert.city?.name[lang] ?? '']);
  if (!band.summary) return undefined;
  const { low, high } = band.summary;
  const show = ({ q1, q3 }: Summary['low']) => [amount(q1, lang), amount(q3, lang)] as const;
  return {
    heading,
    figure: say.tips.medians(amount(low.median, lang), amount(high.median, lang)),
    lines: [
      say.tips.count(amount(band.count, lang)),
      say.tips.low(...show(low)),
      say.tips.high(...show(high)),
      say.tips.derived,
    ],
    source: publisherName(set.site, lang) + (set.grade ? say.tips.grade(set.grade) : ''),
  };
}
