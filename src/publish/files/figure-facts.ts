import type { AboutLine } from '../shown/shown-about.ts';
import { shownAbout } from '../shown/shown-about.ts';
import type { NamedLicence, WholeTable, Withdrawal } from '../shown/shown-json.ts';
import { citeWords } from '../../i18n/reuse/cite-words.ts';
import { apa7 } from '../citations/apa-7.ts';
import { citationFacts } from '../citations/citation-facts.ts';
import { gbt7714 } from '../citations/gbt-7714.ts';
import type { FigureRecord } from '../figures/figure-record.ts';

/** What stands about a figure in its files and is not in its record. Addresses are absolute. */
export interface FigureFacts {
  readonly address: string;
  /** Where this version stays for good. */
  readonly frozen: string;
  readonly licence: NamedLicence;
  readonly tables: readonly WholeTable[];
  /** Null while the chart is made. */
  readonly withdrawn: Withdrawal | null;
}

/** Everything a stranger must know to use the numbers of a figure as it opens, line by line. */
export function figureAbout(record: FigureRecord, { frozen, ...facts }: FigureFacts): AboutLine[] {
  const { lang, version, date, question, words } = record;
  const cited = citationFacts(record, { address: frozen, page: facts.address, withdrawn: facts.withdrawn });
  const { before, after } = gbt7714(cited);
  const citation = lang === 'zh' ? `${before}${citeWords.zh.today}${after}` : apa7(cited);
  return shownAbout({ ...facts, lang, words, question, date, kept: { version, address: frozen, citation } });
}
