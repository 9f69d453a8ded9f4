import type { PayClaim } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Speech } from '../chart.ts';
import type { Level, Obstacle } from '../guard.ts';
import { changeOf } from '../guard.ts';
import { tenureName } from '../shared/tenure.ts';
import type { FindingPair, PayTenureProfilesPicked } from './pick.ts';
import { cityList, levelName } from './words-names.ts';
import type { Say } from './zh.ts';

/** Two groups of a page, and what may be said of their difference: its size, or why none is stated. */
export interface Judged extends FindingPair {
  readonly percent: number | undefined;
  readonly obstacles: readonly Obstacle[];
}

export const judge = ({ finding }: PayTenureProfilesPicked, lang: Lang): Judged[] =>
  (finding?.pairs ?? []).map((pair) => {
    const change = changeOf(levelOf(pair.from, lang), levelOf(pair.to, lang), [], lang);
    return 'percent' in change
      ? { ...pair, percent: change.percent, obstacles: [] }
      : { ...pair, percent: undefined, obstacles: change.obstacles };
  });

/** Groups of a page are parts of one sample, and follow each other by years on the job. */
function levelOf({ id: row, figure, flag, publisher, tenure, statistic }: PayClaim, lang: Lang): Level {
  const definition = { id: statistic.id, name: statistic.name[lang], known: true };
  const at = tenureName(tenure, lang);
  return { row, figure, flag, publisher, published: undefined, period: tenure, at, definition, panel: null };
}

/** Of each city, whether its longest-serving group is paid more or less than its first. */
export function titleOf(
  { groups, finding }: PayTenureProfilesPicked,
  judged: readonly Judged[],
  { lang, say }: Speech<Say>,
): string {
  const bands = groups.flatMap((group) => group.profiles.flatMap((profile) => profile.bands));
  if (bands.length === 0) return say.none;
  if (bands.every((band) => band.pay === undefined)) return say.noFigures;
  const [pair] = judged;
  if (!finding || !pair) return say.noCommon;
  const parts = {
    post: levelName(finding.role.level, say),
    first: tenureName(finding.first, lang),
    last: tenureName(finding.last, lang),
  };
  const citiesOf = (wanted: (percent: number) => boolean) =>
    cityList(
      judged.flatMap(({ profile, percent }) => (percent !== undefined && wanted(percent) ? [profile] : [])),
      lang,
    );
  const [less, more] = [citiesOf((percent) => percent <= 0), citiesOf((percent) => percent > 0)];
  if (less !== '' && more !== '') return say.titleBoth({ ...parts, less, more });
  if (less !== '') return say.titleLess({ ...parts, cities: less });
  if (more !== '') return say.titleMore({ ...parts, cities: more });
  const [from, to] = [pair.from, pair.to].map(({ figure }) => (figure ? formatFigure(figure, lang, 'short') : ''));
  return say.titleLevels({ ...parts, city: pair.profile.city.name[lang], from: from ?? '', to: to ?? '' });
}
