import type { Withdrawal } from '../shown/shown-json.ts';
import type { FigureRecord } from '../figures/figure-record.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';

/** All that a citation of a chart is made of. */
export interface CitationFacts {
  readonly lang: Lang;
  /** The site: nobody else signs its charts. */
  readonly author: string;
  readonly chart: string;
  readonly title: string;
  readonly subtitle: string;
  readonly version: string;
  /** Day on which the chart's data last changed: `2026-11-20`. Null where no data was accepted. */
  readonly date: string | null;
  /** Of the version for good. */
  readonly address: string;
  /** Of the chart's page, which always shows the newest version. */
  readonly page: string;
  /** Null while the chart is made. */
  readonly withdrawn: Withdrawal | null;
}

export function citationFacts(
  record: FigureRecord,
  more: Pick<CitationFacts, 'address' | 'page' | 'withdrawn'>,
): CitationFacts {
  const { lang, chart, version, date } = record;
  const { title, subtitle } = record.words;
  return { lang, author: words(lang).site.name, chart, title, subtitle, version, date, ...more };
}
