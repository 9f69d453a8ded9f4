import { joinList } from '../../i18n/join-list.ts';
import { yearSpan } from '../../i18n/period-words.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { TurnoverGroup, TurnoverMeasuresPicked, TurnoverPoint } from './pick.ts';
import { figureOf, markWord, percent, periodOf, yearlyRange } from './words-names.ts';
import { notesOf } from './words-notes.ts';
import type { Say } from './zh.ts';

export { sentences } from './words-sentences.ts';

/** Title, subtitle and notes; each number in them is a picked one, and no rate is held against another year's. */
export function text(picked: TurnoverMeasuresPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { groups, only } = picked;
  const points = groups.flatMap((group) => group.points);
  const known = points.filter(isKnown);
  const years = known.flatMap(({ claim }) => (claim.period === undefined ? [] : [claim.period.slice(0, 4)])).sort();
  const [first, last] = [years[0], years.at(-1)];
  const span = first !== undefined && last !== undefined ? yearSpan(first, last, lang) : undefined;
  const undated = known.some(({ claim }) => claim.period === undefined);
  const subtitle = say.subtitle(span, undated);
  if (points.length === 0) return { title: say.none, subtitle, notes: [], alt: say.none };
  return {
    title: only ? titleOfOne(only.name[lang], groups, speech) : titleOf(groups, known, speech),
    subtitle,
    notes: notesOf(picked, speech),
    alt: altOf(groups, known, speech),
  };
}

const isKnown = (point: TurnoverPoint): boolean => point.claim.figure !== undefined;

/** The finding: whether any figure is a yearly rate for China that a named publisher stands by. */
function titleOf(groups: readonly TurnoverGroup[], known: readonly TurnoverPoint[], speech: Speech<Say>): string {
  const { lang, say } = speech;
  const home = groups.filter((group) => group.home).flatMap((group) => group.points.filter(isKnown));
  const [only] = home;
  if (!only) return known.length > 0 ? say.titleAbroad(known.length) : say.noFigures;
  const sound = home.filter((point) => point.claim.definition.id === 'attrition_year' && !point.weak);
  if (sound.length > 0) {
    const rates = sound.map((point) =>
      say.rate({ figure: figureOf(point, speech), publisher: publisherName(point.claim.publisher, lang) }),
    );
    return say.titleRate(joinList(rates, lang));
  }
  if (home.length === 1) {
    return say.titleOne({ figure: figureOf(only, speech), definition: only.claim.definition.name[lang] });
  }
  const definitions = new Set(home.map((point) => point.claim.definition.id));
  return say.titleNoRate({ figures: home.length, definitions: definitions.size });
}

/** One definition alone: how many figures there are at home and abroad. */
function titleOfOne(definition: string, groups: readonly TurnoverGroup[], { lang, say }: Speech<Say>): string {
  const count = (home: boolean) =>
    groups.filter((group) => group.home === home).flatMap((group) => group.points.filter(isKnown)).length;
  const [home, abroad] = [count(true), count(false)];
  const parts = [home > 0 ? say.countHome(home) : say.noneHome, ...(abroad > 0 ? [say.countAbroad(abroad)] : [])];
  return say.titleDefinition(definition, joinList(parts, lang));
}

function altOf(groups: readonly TurnoverGroup[], known: readonly TurnoverPoint[], speech: Speech<Say>): string {
  const { lang, say } = speech;
  const parts = [say.altIntro(known.length)];
  const home = groups.filter((group) => group.home && group.points.some(isKnown));
  if (home.length > 0) {
    const items = home.map((group) => {
      const figures = group.points.filter(isKnown).map((point) => figureOf(point, speech));
      return say.altItem(group.definition.name[lang], joinList(figures, lang));
    });
    parts.push(say.altHome(items));
  }
  const abroad = groups.filter((group) => !group.home && group.definition.id === 'attrition_year');
  const rates = abroad.flatMap((group) => group.points.filter(isKnown));
  const ends = rates.flatMap(({ low, high }) => [low, high].filter((end) => end !== undefined));
  if (ends.length > 0) {
    const [from, to] = [percent(Math.min(...ends), lang), percent(Math.max(...ends), lang)];
    parts.push(say.altAbroad({ figures: rates.length, from, to }));
  }
  return [...parts, say.altEnd].join(lang === 'zh' ? '' : ' ');
}

/** One tip a figure, with the people it is about and the warning its definition needs. */
export function tips({ groups }: TurnoverMeasuresPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const found: Record<string, Tip> = {};
  for (const point of groups.flatMap((group) => group.points)) {
    const { claim, yearly } = point;
    const heading = say.heading({ definition: claim.definition.name[lang], places: claim.place.name[lang] });
    const derived = yearly ? [say.tipYearly(yearlyRange(yearly, speech))] : [];
    const tip = claimTip(claim, heading, lang, [claim.population[lang], periodOf(claim, speech), ...derived]);
    found[claim.id] = claim.figure ? { ...tip, figure: markWord(point, speech) } : tip;
  }
  return found;
}
