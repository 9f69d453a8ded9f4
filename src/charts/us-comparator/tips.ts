import { formatNumber } from '../../i18n/format-number.ts';
import { formatQuantity } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { publisherName } from '../publisher-name.ts';
import type { UsComparatorPicked, UsPublisher } from './pick.ts';
import { binId } from './table.ts';
import { dictionary, jobsNumber } from './words.ts';

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

function areaTips({ kinds, states, areaYear, areaPublisher }: UsComparatorPicked, lang: Lang): Record<string, Tip> {
  const say = dictionary[lang];
  const source = sourceOf(areaPublisher, lang);
  const lines = areaYear === undefined ? [] : [say.yearOf(areaYear)];
  const tips: Record<string, Tip> = {};
  for (const bin of kinds.flatMap((kind) => kind.bins)) {
    const step = `${formatNumber(bin.low, lang)}–${formatNumber(bin.high, lang)}`;
    const heading = `${bin.kind === 'metro' ? say.places.metro : say.places.nonmetro} · ${say.tip.step(step)}`;
    tips[binId(bin)] = { heading, figure: say.tip.areas(bin.count), lines, source };
  }
  for (const state of states) {
    const figure = say.tip.median(formatQuantity(state.median, unit, lang));
    tips[state.id] = { heading: state.name, figure, lines, source };
  }
  return tips;
}
