import { joinList } from '../../i18n/sentences.ts';
import { yearSpan } from '../../i18n/period-words.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/tips.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { TurnoverMeasuresPicked } from './pick.ts';
import type { TurnoverPoint } from './pick-points.ts';
import { pointsOf } from './pick.ts';
import { isHome } from './pick-points.ts';
import { figureOf, periodOf, spanText, waysOf, yearlyRange } from './words-names.ts';
import { notesOf } from './words-sentences.ts';
import type { Say } from './zh.ts';

export { sentences } from './words-sentences.ts';

/** Title, subtitle and notes; every number in them is a picked one, and no rate is compared with that of another year. */
export function text(picked: TurnoverMeasuresPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const points = pointsOf(picked);
  const known = points.filter(isKnown);
  const years = known.flatMap(({ claim }) => (claim.period === undefined ? [] : [claim.period.slice(0, 4)])).sort();
  const [first, last] = [years[0], years.at(-1)];
  const shares = picked.groups.length > 0 && picked.groups.every(({ kind }) => kind === 'shares');
  const subtitle = say.subtitle({
    of: picked.view === 'employers' ? 'employers' : shares ? 'shares' : 'rates',
    span: first !== undefined && last !== undefined ? yearSpan(first, last, lang) : undefined,
    undated: known.some(({ claim }) => claim.period === undefined),
    derived: known.some(({ yearly }) => yearly !== undefined),
  });
  if (points.length === 0) return { title: say.none, subtitle, notes: [], alt: say.none };
  return {
    title: titleOf(picked, known, speech),
    subtitle,
    notes: notesOf(picked, speech),
    alt: altOf(picked, speech),
  };
}

const isKnown = (point: TurnoverPoint): boolean => point.claim.figure !== undefined;

/** The finding: whether any figure is a yearly rate for China that a named publisher vouches for. */
function titleOf(picked: TurnoverMeasuresPicked, known: readonly TurnoverPoint[], speech: Speech<Say>): string {
  const { lang, say } = speech;
  const { groups, only, view } = picked;
  if (known.length === 0) return say.noFigures;
  const home = groups.flatMap(({ kind, points }) => (kind === 'context' ? [] : points.filter(isKnown)));
  if (home.length === 0) return view === 'employers' ? say.titleEmployers(known.length) : say.titleAbroad(known.length);
  const sound = home.filter(({ claim, weak }) => claim.definition.id === 'attrition_year' && !weak);
  if (sound.length > 0) {
    const rates = sound.map((point) =>
      say.rate({ figure: figureOf(point, speech), publisher: publisherName(point.claim.publisher, lang) }),
    );
    return say.titleRate(joinList(rates, lang));
  }
  if (only) return say.titleDefinition(only.name[lang], home.length);
  const [one, ...more] = home;
  if (one && more.length === 0)
    return say.titleOne({ figure: figureOf(one, speech), definition: one.claim.definition.name[lang] });
  return say.titleNoRate;
}

function altOf({ groups, abroad, employers }: TurnoverMeasuresPicked, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const home = groups.flatMap(({ kind, points }) => (kind === 'context' ? [] : points.filter(isKnown)));
  const items = home.map((point) => say.altItem(point.claim.population[lang], figureOf(point, speech)));
  return [
    say.altIntro(groups.reduce((sum, { points }) => sum + points.length, 0)),
    ...(items.length > 0 ? [say.altHome(items)] : []),
    ...(abroad ? [say.altAbroad({ figures: abroad.points.length, span: spanText(abroad, lang) })] : []),
    ...(employers ? [say.altEmployers(spanText(employers, lang))] : []),
    say.altEnd,
  ].join(lang === 'zh' ? '' : ' ');
}

/** One tip per figure, with the people it is about and the caution that its definition needs. */
export function tips(picked: TurnoverMeasuresPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const warn: Readonly<Record<string, (figure: string) => string>> = say.onMark;
  return Object.fromEntries(
    pointsOf(picked).map((point) => {
      const { claim, yearly } = point;
      const heading = say.heading({ definition: claim.definition.name[lang], places: claim.place.name[lang] });
      const derived = yearly ? [say.tipYearly(yearlyRange(yearly, speech)), ...waysOf(yearly, speech)] : [];
      const others = isHome(claim) || claim.definition.id !== 'attrition_year' ? [] : [say.tipAbroad];
      const lines = [claim.population[lang], periodOf(claim, speech), ...derived, ...others];
      const tip = claimTip(claim, heading, lang, lines);
      const said = warn[claim.definition.id]?.(figureOf(point, speech));
      return [claim.id, said === undefined || !claim.figure ? tip : { ...tip, figure: said }];
    }),
  );
}
