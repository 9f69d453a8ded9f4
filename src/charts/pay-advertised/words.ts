import { max, min } from 'd3';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Speech, ChartText, Tip } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { AdvertSet, Band, Summary, Row } from './pick-sets.ts';
import type { Say } from './zh.ts';
import { claimTip } from '../shared/tips.ts';
import { rungNote } from '../shared/own-pay.ts';
import type { PayAdvertisedPicked } from './pick.ts';
import { mainBands, rangesOf, rowsOf, rungsOf } from './pick.ts';
import type { Published } from '../../datasets/published.ts';
import { when } from '../../i18n/period-words.ts';
import type { ChartSentences, Sentence } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/chart-sentences.ts';
import { monthlyPay } from '../shared/sentences/pay.ts';

/** The name of a set: `前程无忧，2022年`; `51job, 2022`. */
export const setName = ({ site, period }: Pick<AdvertSet, 'site' | 'period'>, lang: Lang): string =>
  `${publisherName(site, lang)}${lang === 'zh' ? '，' : ', '}${period[lang]}`;

/** Required experience, short enough for a row label. */
export function experienceName({ experience }: Band, { lang, say }: Speech<Say>): string {
  const short: Readonly<Record<string, string>> = say.experience;
  return short[experience.id] ?? experience.name[lang];
}

/** Amounts in whole CNY. */
export const amount = (value: number, lang: Lang): string => formatNumber(value, lang, 0);

/** The range from the median low end to the median high end. */
export const medianRange = ({ low, high }: Summary, { lang, say }: Speech<Say>): string =>
  say.range(amount(low.median, lang), amount(high.median, lang));

/** Title, subtitle and notes; every number in them is a picked one, and no set is compared with another. */
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

/** Sets have panels of their own: only the two ends of the same adverts share an axis. */
export const comparisonOf = (picked: PayAdvertisedPicked, { say }: Speech<Say>): string | undefined =>
  rungNote(rungsOf(picked), say.noteEnds, '');

function titleOf(lead: AdvertSet, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const asks: Readonly<Record<string, string>> = say.asks;
  const groups = mainBands(lead).map((band) => ({
    asked: asks[band.experience.id] ?? band.experience.name[lang],
    pay: medianRange(band.summary, speech),
    count: amount(band.count, lang),
  }));
  const [first, second] = groups;
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

/** One tip per summarised group, and one per advert shown individually. */
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

/** One sentence per group, and one per advert shown individually; sets are never compared. */
export function sentences(picked: PayAdvertisedPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const [lead] = picked.drawn;
  const sourceOf = knownSources(published);
  return {
    key: lead && mainBands(lead)[0]?.id,
    sentences: rowsOf(picked).map((row) =>
      row.single ? advertSentence(row, row.single, sourceOf, speech) : groupSentence(row, speech),
    ),
    comparisons: [],
  };
}

const asking = ({ band: { experience } }: Row, { lang, say }: Speech<Say>): string => {
  const known: Readonly<Record<string, string>> = say.sentence.experiences;
  return known[experience.id] ?? say.sentence.experience(experience.name[lang]);
};

function groupSentence(row: Row, speech: Speech<Say>): Sentence {
  const { lang, say } = speech;
  const { set, band } = row;
  const about = { set: setName(set, lang), experience: asking(row, speech), count: amount(band.count, lang) };
  const parts = { row: row.id, source: undefined, note: undefined, when: null };
  if (!band.summary)
    return figureSentence(
      {
        ...{ ...parts, what: say.sentence.counted(about), verb: say.sentence.verb },
        figure: say.tips.count(about.count),
        tails: [say.sentence.few],
      },
      lang,
    );
  const { low, high } = band.summary;
  return figureSentence(
    {
      ...{ ...parts, what: say.sentence.group(about), tails: [say.sentence.illustration] },
      figure: say.sentence.medians(amount(low.median, lang), amount(high.median, lang)),
    },
    lang,
  );
}

function advertSentence(
  row: Row,
  { advert }: NonNullable<Row['single']>,
  sourceOf: ReturnType<typeof knownSources>,
  speech: Speech<Say>,
): Sentence {
  const { lang, say } = speech;
  const { id, flag, note, year, figure, title, source, city } = advert;
  const what = say.sentence.single({ city: city?.name[lang], experience: asking(row, speech), title });
  return figureSentence(
    {
      ...{ row: id, source: sourceOf(source), flag, note, when: when(String(year), lang), what },
      figure: figure ? monthlyPay(figure, lang) : '–',
    },
    lang,
  );
}
