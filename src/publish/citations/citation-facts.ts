import type { Withdrawal } from '../shown/shown-json.ts';
import type { FigureRecord } from '../figures/figure-record.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';

/** Everything that a citation of a chart is made of. */
export interface CitationFacts {
  readonly lang: Lang;
  /** The site, as nobody else signs its charts. */
  readonly author: string;
  readonly chart: string;
  readonly title: string;
  readonly subtitle: string;
  readonly version: string;
  /** Day on which the chart's data last changed: `2026-11-20`. Null where no data was accepted. */
  readonly date: string | null;
  /** Permanent address of the version. */
  readonly address: string;
  /** Address of the chart's page, which always shows the newest version. */
  readonly page: string;
  /** Null while the chart is not withdrawn. */
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
