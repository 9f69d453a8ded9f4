import { extent } from 'd3';
import type { Published } from '../../datasets/published.ts';
import { formatFigure, formatQuantity, formatValue } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/sentences.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { advertsOf } from '../shared/advert-range.ts';
import { printedEnd } from '../../lib/figure.ts';
import { claimTip, gapTip } from '../shared/tips.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/chart-sentences.ts';
import { monthlyPay, payGap, paySentence } from '../shared/sentences/pay.ts';
import type { CityAdverts, NewcomerGroup, NewcomerRow, PayNewcomersPicked } from './pick.ts';
import { newcomer } from './pick.ts';
import { groupParts, rowName, rowWord, answerOf, notesOf } from './words-notes.ts';
import type { Say } from './zh.ts';

/** Title, subtitle, notes and the answer to a reader's own pay; every number in them is a picked one. */
export function text(picked: PayNewcomersPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { groups, gaps } = picked;
  const subtitle = say.subtitle(
    unitStyle('CNY_month', lang).name,
    groups.map((group) => say.group(groupParts(group, speech))),
  );
  const notes = notesOf(picked, speech);
  const [first] = groups;
  if (!first) {
    const title = gaps.length > 0 ? say.noFigures : say.none;
    return { title, subtitle, notes, alt: title };
  }
  const items = groups.map((group) => {
    const rows = group.rows.map((row) => say.altItem(row.name[lang], rowWord(row, speech)));
    return say.altGroup(groupParts(group, speech).measure, rows);
  });
  const answer = answerOf(picked, speech);
  const alt = say.alt(items.join(say.altBetween));
  return { title: titleOf(first, speech), subtitle, notes, answer, alt };
}

/** The levels of one publisher: its best-paid and its worst-paid cities; where it has no single values, their range. */
function titleOf(group: NewcomerGroup, { lang, say }: Speech<Say>): string {
  const { definition, rows } = group;
  if (definition === 'advertised_median') {
    const inCities = rows.filter(({ city }) => city);
    const known = inCities.length > 0 ? inCities : rows;
    const ends = [known[0], known.at(-1)].map((end) => {
      const alike = known.filter((row) => end && printedEnd(row) === printedEnd(end));
      const pay = end ? formatFigure(end.figure, lang, 'short') : '';
      const names = joinList(
        alike.map(({ name }) => name[lang]),
        lang,
      );
      return { places: names, pay };
    });
    const [most, least] = ends;
    if (most && least) return most.places === least.places ? say.titleOne(most) : say.titleEnds(most, least);
  }
  const [low = 0, high = 0] = extent(rows.flatMap((row) => [row.low ?? printedEnd(row), row.high ?? printedEnd(row)]));
  const ends = [low, high].map((end) => formatValue(end, 'CNY_month', lang));
  return say.titleRange(definition, low === high ? (ends[0] ?? '') : ends.join('–'));
}

/** One tip per figure and per gap. */
export function tips({ groups, gaps }: PayNewcomersPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  return Object.fromEntries([
    ...groups.flatMap((group) => group.rows.map((row) => [row.id, tipOf(row, group, speech)] as const)),
    ...gaps.map((gap) => [gap.id, gapTip(gap, say.place(gap.city?.name[lang] ?? ''), lang)] as const),
  ]);
}

function tipOf(row: NewcomerRow, group: NewcomerGroup, speech: Speech<Say>): Tip {
  const { lang, say } = speech;
  const { claim, advert } = row;
  const { measure, publisher } = groupParts(group, speech);
  const name = rowName(row, speech);
  if (claim) {
    return claimTip(claim, `${name} · ${claim.role.name[lang]}`, lang, [
      measure,
      claim.period === undefined ? say.undated : say.period(claim.period),
      ...(claim.share === undefined ? [] : [say.sampleShare(formatQuantity(claim.share, 'percent', lang))]),
    ]);
  }
  return {
    heading: name,
    figure: formatFigure(row.figure, lang),
    lines: advert ? [measure, say.advertCount(advertsOf(advert, lang), formatNumber(advert.count, lang))] : [],
    source: say.source(publisher, advert?.grade ?? ''),
  };
}

/** One sentence per row of the table, in its order. */
export function sentences(
  { groups, gaps }: PayNewcomersPicked,
  speech: Speech<Say>,
  published: Published,
): ChartSentences {
  const { lang } = speech;
  const sourceOf = knownSources(published);
  const rows = groups.flatMap((group) => group.rows);
  return {
    key: rows[0]?.id ?? gaps[0]?.id,
    sentences: [
      ...rows.flatMap(({ claim, advert, figure }) => {
        if (claim) return [paySentence(claim, sourceOf, lang)];
        return advert ? [advertSentence(advert, monthlyPay(figure, lang), speech)] : [];
      }),
      ...gaps.map((gap) => {
        const people = { place: gap.city?.name, role: undefined, tenure: newcomer };
        return payGap(gap.id, gap, people, lang);
      }),
    ],
    comparisons: [],
  };
}

function advertSentence(advert: CityAdverts, figure: string, { lang, say }: Speech<Say>) {
  const count = formatNumber(advert.count, lang);
  const what = say.sentence(advert.city.name[lang], advertsOf(advert, lang), count);
  return figureSentence({ row: advert.id, source: undefined, when: null, what, verb: say.sentenceVerb, figure }, lang);
}
