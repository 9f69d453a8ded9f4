import type { UsArea } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatQuantity } from '../../i18n/format-figure.ts';
import { capital } from '../../i18n/letter-case.ts';
import type { Speech, Tip } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { listedAreas } from './pick-areas.ts';
import type { UsComparatorPicked } from './pick.ts';
import { binId } from './pick.ts';
import type { UsPublisher } from './pick-rows.ts';
import { jobsNumber, kindName, rankOf } from './words-parts.ts';
import type { Say } from './zh.ts';

const unit = 'USD_year';

/** One tip a year for both panels of years, one a step of pay and one a state; years not found say where was looked. */
export const tips = (picked: UsComparatorPicked, speech: Speech<Say>): Record<string, Tip> => ({
  ...yearTips(picked, speech),
  ...areaTips(picked, speech),
});

const sourceOf = (one: UsPublisher | undefined, { lang, say }: Speech<Say>): string | undefined =>
  one && publisherName(one.publisher, lang) + say.tip.grade(one.grade);

/** A pay in words, where there is one. */
const paid = (value: number | undefined, words: (pay: string) => string, { lang }: Speech<Say>): string[] =>
  value === undefined ? [] : [words(formatQuantity(value, unit, lang))];

function yearTips({ years, gaps, publishers }: UsComparatorPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const found: Record<string, Tip> = {};
  for (const { id, year, reason, looked } of gaps) {
    const lines = looked ? [say.tip.looked(looked[lang])] : [];
    found[id] = { heading: say.yearOf(year), figure: reason[lang], lines };
  }
  for (const { id, year, employment, median, p10, p90, flag, source } of years) {
    const [figure, ...lines] = [
      ...(employment === undefined ? [] : [say.tip.jobs(say.jobs(jobsNumber(employment, speech)))]),
      ...paid(median, say.tip.median, speech),
      ...paid(p10, say.tip.low, speech),
      ...paid(p90, say.tip.high, speech),
      say.flags[flag],
    ];
    const from = publishers.find((one) => one.id === source);
    found[id] = { heading: say.yearOf(year), figure, lines, source: sourceOf(from, speech) };
  }
  return found;
}

function areaTips(picked: UsComparatorPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const { kinds, states, list, areaYear, areaPublisher } = picked;
  const source = sourceOf(areaPublisher, speech);
  const lines = areaYear === undefined ? [] : [say.yearOf(areaYear)];
  const found: Record<string, Tip> = {};
  for (const bin of kinds.flatMap((kind) => kind.bins)) {
    const step = `${formatNumber(bin.low, lang)}–${formatNumber(bin.high, lang)}`;
    const place = capital(say.places[bin.kind === 'metro' ? 'metro' : 'nonmetro']);
    found[binId(bin)] = {
      heading: `${place} · ${say.tip.step(step)}`,
      figure: say.tip.areas(bin.count),
      lines,
      source,
    };
  }
  const tell = (area: UsArea, rank: string | undefined): void => {
    const tip = areaTip(area, rank, speech);
    found[area.id] = { ...tip, lines: [...tip.lines, ...lines], source };
  };
  for (const state of states) tell(state, undefined);
  for (const one of listedAreas(list)) tell(one.area, rankOf(one, list, say));
  return found;
}

/** Median first, then the tenths, jobs, rank and kind; an area without a wage says what its row of data says of that. */
function areaTip(area: UsArea, rank: string | undefined, speech: Speech<Say>): Tip {
  const { lang, say } = speech;
  return {
    heading: `${area.name} · ${kindName(area, say)}`,
    figure: paid(area.median, say.tip.median, speech)[0] ?? say.tip.unpaid,
    lines: [
      ...paid(area.p10, say.tip.low, speech),
      ...paid(area.p90, say.tip.high, speech),
      ...(area.employment === undefined ? [] : [say.tip.areaJobs(area.employment)]),
      ...(rank === undefined ? [] : [rank]),
      ...(area.note ? [area.note[lang]] : []),
    ],
  };
}
