import type { Named, Published } from '../../datasets/published.ts';
import type { Bilingual, Lang } from '../../i18n/lang.ts';
import type { Grade } from '../../lib/figure.ts';

/** What adverts of one crawl offer: the medians of their low ends and of their high ends, CNY a month. */
export interface AdvertRange {
  /** Of the crawl and of what parts it: no row of a table of data. */
  readonly id: string;
  /** The crawl, named by its date. */
  readonly set: Named;
  readonly low: number;
  readonly high: number;
  /** Adverts with pay, each counted once: these crawls do not tell employers apart. */
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
