import type { Published } from '../../datasets/published.ts';
import { when } from '../../i18n/period-words.ts';
import type { Speech } from '../chart.ts';
import type { ChartSentences, Sentence } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { monthlyPay } from '../shared/sentences/pay.ts';
import type { PayAdvertisedPicked } from './pick.ts';
import { mainBands, rowsOf } from './pick.ts';
import type { Row } from './pick-sets.ts';
import { amount, setName } from './words-names.ts';
import type { Say } from './zh.ts';

/** A sentence a group, and one an advert shown by itself; sets are never compared. */
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
