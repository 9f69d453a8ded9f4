import { formatNumber } from '../../i18n/format-number.ts';
import { formatQuantity } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { UsArea } from '../../datasets/published.ts';
import type { Tip } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { UsComparatorPicked, UsPublisher } from './pick.ts';
import { listedAreas } from './pick-areas.ts';
import { binId, kindName } from './table.ts';
import { dictionary, jobsNumber, rankOf } from './words.ts';

const unit = 'USD_year';

/** One tip a year for both panels of years, one a step of pay and one a state; years not found say where was looked. */
export function usComparatorTips(picked: UsComparatorPicked, lang: Lang): Record<string, Tip> {
  return { ...yearTips(picked, lang), ...areaTips(picked, lang) };
}

const sourceOf = (one: UsPublisher | undefined, lang: Lang): string | undefined =>
  one && publisherName(one.publisher, lang) + dictionary[lang].tip.grade(one.grade);

function yearTips({ years, gaps, publishers }: UsComparatorPicked, lang: Lang): Record<string, Tip> {
  const say = dictionary[lang];
  const tips: Record<string, Tip> = {};
  for (const { id, year, reason, looked } of gaps) {
    const lines = looked ? [say.tip.looked(looked[lang])] : [];
    tips[id] = { heading: say.yearOf(year), figure: reason[lang], lines };
  }
  for (const row of years) {
    const pay = (value: number | undefined, words: (pay: string) => string) =>
      value === undefined ? [] : [words(formatQuantity(value, unit, lang))];
    const said = [
      ...(row.employment === undefined ? [] : [say.tip.jobs(say.jobs(jobsNumber(row.employment, lang)))]),
      ...pay(row.median, say.tip.median),
    ];
    const rest = [...pay(row.p10, say.tip.low), ...pay(row.p90, say.tip.high)];
    const [figure, ...lines] = [...said, ...rest, say.flags[row.flag]];
    const from = publishers.find((one) => one.id === row.source);
    tips[row.id] = { heading: say.yearOf(row.year), figure, lines, source: sourceOf(from, lang) };
  }
  return tips;
}

function areaTips(picked: UsComparatorPicked, lang: Lang): Record<string, Tip> {
  const say = dictionary[lang];
  const { kinds, states, list, areaYear, areaPublisher } = picked;
  const source = sourceOf(areaPublisher, lang);
  const lines = areaYear === undefined ? [] : [say.yearOf(areaYear)];
  const tips: Record<string, Tip> = {};
  for (const bin of kinds.flatMap((kind) => kind.bins)) {
    const step = `${formatNumber(bin.low, lang)}–${formatNumber(bin.high, lang)}`;
    const heading = `${bin.kind === 'metro' ? say.places.metro : say.places.nonmetro} · ${say.tip.step(step)}`;
    tips[binId(bin)] = { heading, figure: say.tip.areas(bin.count), lines, source };
  }
  const tell = (area: UsArea, rank: string | undefined): void => {
    const tip = areaTip(area, rank, lang);
    tips[area.id] = { ...tip, lines: [...tip.lines, ...lines], source };
  };
  for (const state of states) tell(state, undefined);
  for (const one of listedAreas(list)) tell(one.area, rankOf(one, list, lang));
  return tips;
}

/** Median first, then the tenths, jobs, rank and kind; an area without a wage says what its row of data says of that. */
function areaTip(area: UsArea, rank: string | undefined, lang: Lang): Tip {
  const say = dictionary[lang];
  const pay = (value: number | undefined, words: (pay: string) => string) =>
    value === undefined ? [] : [words(formatQuantity(value, unit, lang))];
  return {
    heading: `${area.name} · ${kindName(area, lang)}`,
    figure: pay(area.median, say.tip.median)[0] ?? say.tip.unpaid,
    lines: [
      ...pay(area.p10, say.tip.low),
      ...pay(area.p90, say.tip.high),
      ...(area.employment === undefined ? [] : [say.tip.areaJobs(area.employment)]),
      ...(rank === undefined ? [] : [rank]),
      ...(area.note ? [area.note[lang]] : []),
    ],
  };
}
