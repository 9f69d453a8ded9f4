import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import { when, yearSpan } from '../../i18n/period-words.ts';
import { round } from '../../lib/numbers/round.ts';
import type { AiExposure, Published } from '../../datasets/published.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { figureSentence, siteName } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/chart-sentences.ts';
import type { AiExposurePicked, ExposurePoint, ExposureStudy } from './pick.ts';
import { isPlaced } from './pick.ts';
import type { Say } from './zh.ts';

/** A study as labels name it. */
export const studyName = ({ study }: Pick<AiExposure, 'study'>, { lang, say }: Speech<Say>): string =>
  say.studies[study.id] ?? study.name[lang];

/** `121`; `121st`. */
export function ordinal(rank: number, lang: Lang): string {
  const number = formatNumber(rank, lang);
  if (lang === 'zh') return number;
  const teen = rank % 100 > 10 && rank % 100 < 14;
  return number + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th'));
}

/** `923种里第121`; `121st of 923`. */
export function placeOf({ score: { rank, of } }: ExposurePoint, { lang, say }: Speech<Say>): string {
  const place = ordinal(rank, lang);
  return of === undefined ? say.rankOnly(place) : say.place(place, formatNumber(of, lang));
}

/** Title, subtitle and notes: the lowest and the highest place, each with the study that gives it. */
export function text(picked: AiExposurePicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { studies, least, most } = picked;
  const years = studies.flatMap((study) => study.years).sort();
  const [first, last] = [years[0], years.at(-1)];
  const subtitle = say.subtitle(first !== undefined && last !== undefined ? yearSpan(first, last, lang) : undefined);
  if (studies.length === 0) return { title: say.none, subtitle, notes: [], alt: say.none };
  const title =
    !least || !most
      ? say.noRanks
      : studies.length === 1
        ? say.titleOne(studyName(least.score, speech), placeOf(most, speech))
        : say.title({
            studies: formatNumber(studies.length, lang),
            ...{ most: placeOf(most, speech), least: placeOf(least, speech) },
          });
  return { title, subtitle, notes: notesOf(picked, speech), alt: altOf(picked, speech) };
}

/** Licence codes of files whose figures come without a licence that we have read; some files ask for a citation instead. */
const unlicensed = new Set(['not_seen', 'no_licence_file', 'citation_asked']);

function notesOf({ studies }: AiExposurePicked, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const scores = studies.flatMap(({ points }) => points);
  const names = (list: readonly ExposurePoint[]) =>
    joinList([...new Set(list.map(({ score }) => studyName(score, speech)))], lang);
  const unplaced = scores.filter((point) => !isPlaced(point));
  const unseen = scores.filter(({ score }) => unlicensed.has(score.licence.id));
  return [
    say.noteMeaning,
    say.noteRank,
    ...(unplaced.length > 0 ? [say.noteUnplaced(names(unplaced))] : []),
    // Where a study has a single measure, the statement is made of the study.
    ...studies.flatMap(({ points: [one, ...more] }) =>
      one?.score.note && more.length === 0 ? [say.noteSame(studyName(one.score, speech), one.score.note[lang])] : [],
    ),
    ...(scores.some(({ weak }) => weak) ? [say.noteWeak] : []),
    ...(unseen.length > 0 ? [say.noteLicence(names(unseen))] : []),
  ];
}

function altOf({ studies }: AiExposurePicked, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const rows = studies.reduce((sum, { points }) => sum + points.length, 0);
  const items = studies.flatMap((study) => {
    const said = rangeOf(study, speech);
    const [one] = study.points;
    return one ? [say.altItem(studyName(one.score, speech), said ?? placeOf(one, speech))] : [];
  });
  const intro = say.alt({ studies: formatNumber(studies.length, lang), rows: formatNumber(rows, lang) });
  return [intro, ...items, say.altEnd].join(lang === 'zh' ? '' : ' ');
}

function rangeOf({ least, most }: ExposureStudy, speech: Speech<Say>): string | undefined {
  if (!least || !most) return undefined;
  const [from, to] = [placeOf(least, speech), placeOf(most, speech)];
  return from === to ? from : speech.say.altRange(from, to);
}

/** One tip per score: its measure, its rank and place, and what it is a score of. */
export function tips({ studies }: AiExposurePicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  return Object.fromEntries(
    studies.flatMap(({ points }) =>
      points.map((point): [string, Tip] => {
        const { score, percentile } = point;
        const { id, measure, occupation, value, scale, period, note, publisher, grade } = score;
        return [
          id,
          {
            heading: `${studyName(score, speech)} · ${measure.name[lang]}`,
            figure: placeOf(point, speech),
            lines: [
              ...(percentile === undefined ? [] : [say.tips.percentile(formatNumber(percentile, lang, 1))]),
              occupation.name[lang],
              say.tips.score(formatNumber(round(value, 4), lang), scale.name[lang]),
              period ?? say.tips.undated,
              ...(note ? [note[lang]] : []),
            ],
            source: `${publisherName(publisher, lang)} (${grade})`,
          },
        ];
      }),
    ),
  );
}

/** One sentence per rank; ranks of different studies are never compared. */
export function sentences({ studies }: AiExposurePicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const sourceOf = knownSources(published);
  const points = studies.flatMap((study) => study.points);
  return {
    key: points[0]?.score.id,
    comparisons: [],
    sentences: points.map((point) => {
      const { id, study, measure, occupation, period, source, flag, note, rank, of } = point.score;
      const names = { occupation: occupation.name[lang], study: study.name[lang], measure: measure.name[lang] };
      return figureSentence(
        {
          ...{
            row: id,
            source: sourceOf(source),
            flag,
            note,
            when: when(period, lang),
            what: say.sentence.what(names),
          },
          figure:
            of === undefined ? placeOf(point, speech) : say.sentence.of(ordinal(rank, lang), formatNumber(of, lang)),
          tails: [say.sentence.tail(siteName(lang))],
        },
        lang,
      );
    }),
  };
}
