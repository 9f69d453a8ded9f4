import { joinList } from '../../i18n/join-list.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText } from '../chart.ts';
import type { Say } from './names.ts';
import { dictionary, figureOf, percent } from './names.ts';
import { turnoverMeasuresNotes } from './notes.ts';
import type { TurnoverGroup, TurnoverMeasuresPicked, TurnoverPoint } from './pick.ts';

/** Sentences of the chart; each number in them is a picked one. */
export function turnoverMeasuresWords(picked: TurnoverMeasuresPicked, lang: Lang): ChartText {
  const say: Say = dictionary[lang];
  const points = picked.groups.flatMap((group) => group.points);
  const known = points.filter(isKnown);
  const years = known.flatMap(({ claim }) => (claim.period === undefined ? [] : [claim.period.slice(0, 4)])).sort();
  const [first, last] = [years[0], years.at(-1)];
  const subtitle = say.subtitle(
    first !== undefined && last !== undefined ? [first, last] : undefined,
    known.some(({ claim }) => claim.period === undefined),
  );
  if (points.length === 0) return { title: say.none, subtitle, notes: [], alt: say.none };
  const title = picked.only
    ? titleOfOne(picked.only.name[lang], picked.groups, lang)
    : titleOf(picked.groups, known, lang);
  return { title, subtitle, notes: turnoverMeasuresNotes(picked, lang), alt: altOf(picked.groups, known, lang) };
}

const isKnown = (point: TurnoverPoint): boolean => point.claim.figure !== undefined;

/** The finding: whether any figure is a yearly rate for China that a named publisher stands by. */
function titleOf(groups: readonly TurnoverGroup[], known: readonly TurnoverPoint[], lang: Lang): string {
  const say: Say = dictionary[lang];
  const home = groups.filter((group) => group.home).flatMap((group) => group.points.filter(isKnown));
  const count = (value: number) => formatNumber(value, lang);
  const [only] = home;
  if (!only) return known.length > 0 ? say.titleAbroad(count(known.length)) : say.noFigures;
  const sound = home.filter((point) => point.claim.definition.id === 'attrition_year' && !point.weak);
  if (sound.length > 0) {
    const rates = sound.map((point) =>
      say.rate({ figure: figureOf(point, lang), publisher: publisherName(point.claim.publisher, lang) }),
    );
    return say.titleRate(joinList(rates, lang));
  }
  if (home.length === 1) {
    return say.titleOne({ figure: figureOf(only, lang), definition: only.claim.definition.name[lang] });
  }
  const definitions = new Set(home.map((point) => point.claim.definition.id));
  return say.titleNoRate({ figures: count(home.length), definitions: count(definitions.size) });
}

/** One definition alone: how many figures there are at home and abroad. */
function titleOfOne(definition: string, groups: readonly TurnoverGroup[], lang: Lang): string {
  const say: Say = dictionary[lang];
  const count = (home: boolean) =>
    groups.filter((group) => group.home === home).flatMap((group) => group.points.filter(isKnown)).length;
  const [home, abroad] = [count(true), count(false)];
  const parts = [
    home > 0 ? say.countHome(formatNumber(home, lang)) : say.noneHome,
    ...(abroad > 0 ? [say.countAbroad(formatNumber(abroad, lang))] : []),
  ];
  return say.titleDefinition(definition, joinList(parts, lang));
}

function altOf(groups: readonly TurnoverGroup[], known: readonly TurnoverPoint[], lang: Lang): string {
  const say: Say = dictionary[lang];
  const parts = [say.altIntro(formatNumber(known.length, lang))];
  const home = groups.filter((group) => group.home && group.points.some(isKnown));
  if (home.length > 0) {
    const items = home.map((group) => {
      const figures = group.points.filter(isKnown).map((point) => figureOf(point, lang));
      return say.altItem(group.definition.name[lang], joinList(figures, lang));
    });
    parts.push(say.altHome(items.join(lang === 'zh' ? '；' : '; ')));
  }
  const abroad = groups.filter((group) => !group.home && group.definition.id === 'attrition_year');
  const rates = abroad.flatMap((group) => group.points.filter(isKnown));
  const ends = rates.flatMap(({ low, high }) => [low, high].filter((end) => end !== undefined));
  if (ends.length > 0) {
    const [from, to] = [percent(Math.min(...ends), lang), percent(Math.max(...ends), lang)];
    parts.push(say.altAbroad({ figures: formatNumber(rates.length, lang), from, to }));
  }
  return [...parts, say.altEnd].join(lang === 'zh' ? '' : ' ');
}
