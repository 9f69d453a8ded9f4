import type { Lang } from '../../i18n/lang.ts';
import type { Control } from '../chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import type { MarketSizeSpreadRows } from './pick.ts';
import { unnamed } from './pick.ts';
import { dictionary } from './words.ts';

/** One publisher, or one definition of the market; pages without a publisher are one choice together. */
export function marketSizeSpreadControls({ sizes }: MarketSizeSpreadRows, lang: Lang): Control[] {
  const say = dictionary[lang];
  const publishers = new Map(sizes.flatMap(({ series }) => (series ? [[series.id, series.name[lang]] as const] : [])));
  if (sizes.some((claim) => !claim.series)) publishers.set(unnamed, say.unnamed);
  const scopes = new Map(sizes.map(({ scope }) => [scope.id, scope.name[lang]]));
  const control = (key: 'publisher' | 'scope', choices: ReadonlyMap<string, string>): Control => ({
    key,
    label: say.controls[key],
    kind: 'choice',
    choices: [{ value: 'all', label: say.controls.all }, ...[...choices].map(([value, label]) => ({ value, label }))],
  });
  const years = sizes.filter((claim) => claim.figure).map(({ year }) => year);
  return [
    ...periodRangeControls(years, lang),
    control('publisher', publishers),
    control('scope', scopes),
    ...yearMarkControls(years, lang),
  ];
}
