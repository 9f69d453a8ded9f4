import type { Named, Published } from '../../datasets/published.ts';
import type { Bilingual, Lang } from '../../i18n/lang.ts';
import type { Grade } from '../../lib/figure.ts';

/** What the adverts of one crawl offer: the medians of their low ends and of their high ends, CNY a month. */
export interface AdvertRange {
  /** Made of the crawl and the group within it; it is not the id of a row of data. */
  readonly id: string;
  /** The crawl, with its date as its name. */
  readonly set: Named;
  readonly low: number;
  readonly high: number;
  /** Number of adverts with pay, each counted once, as these crawls do not distinguish employers. */
  readonly count: number;
  readonly source: string;
  readonly publisher: Bilingual;
  readonly grade: Grade;
}

type Band = Published['experienceAdverts']['bands'][number];
type Summary = Pick<Band, 'set' | 'source' | 'withPay' | 'pay'>;

/** The range of a group of adverts; undefined where there are too few of them. */
export function advertRange(
  { set, source, withPay: count, pay }: Summary,
  part: string,
  { sources }: Pick<Published, 'sources'>,
): AdvertRange | undefined {
  const from = sources.find(({ id }) => id === source);
  if (!pay || !from) return undefined;
  const { publisher, grade } = from;
  const [low, high] = [pay.low.median, pay.high.median];
  return { id: `adverts-${set.id}-${part}`, set, low, high, count, source, publisher, grade };
}

/** `2022年9月的广告`; `adverts of September 2022`. */
export const advertsOf = ({ set }: AdvertRange, lang: Lang): string =>
  lang === 'zh' ? `${set.name.zh}的广告` : `adverts of ${set.name.en}`;
