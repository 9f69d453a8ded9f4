import type { Lang } from '../../i18n/lang.ts';
import type { AppTest } from './pick.ts';
import type { RowOf } from '../../datasets/published.ts';
import { figureText, formatFigure } from '../../i18n/format-figure.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import { toQuarter } from '../../lib/periods/quarter.ts';
import { periodWords } from '../../i18n/period-words.ts';
import type { Say } from './zh.ts';

/** `2024-03`, `2025-Q3` or `2021` in words. */
export function periodName(period: string | undefined, { lang, say }: Speech<Say>): string {
  const quarter = toQuarter(period);
  if (quarter) return say.quarter(String(quarter.year), quarter.quarter);
  return period === undefined ? '' : periodWords(period, lang);
}

export const figureOf = (claim: RowOf<'experience'> | undefined, { lang, say }: Speech<Say>): string =>
  figureText(claim?.figure, lang, say.missing);

export function faultName({ metric }: RowOf<'experience'>, { lang, say }: Speech<Say>): string {
  const names: Readonly<Record<string, string>> = say.faults;
  return names[metric.id] ?? metric.name[lang];
}

/** Who says it, and when. */
export const byLine = ({ publisher, period }: RowOf<'experience'>, speech: Speech<Say>): string =>
  speech.say.by({ publisher: publisherName(publisher, speech.lang), period: periodName(period, speech) });

/** The fault and the firms that a notice names for it, in pieces; where the firms are unknown, the fault alone. */
export function faultFirms(claim: RowOf<'experience'>, speech: Speech<Say>): readonly string[] {
  const fault = faultName(claim, speech);
  const names = firmsOf(claim, speech);
  return names.length === 0 ? [fault] : [speech.say.named(fault), ...names];
}

/** Names of the firms that a notice's figure counts, as pieces of a list. */
export const firmsOf = ({ id }: RowOf<'experience'>, { say }: Speech<Say>): readonly string[] => {
  const firms: Readonly<Record<string, readonly string[]>> = say.firms;
  return say.listed(firms[id] ?? []);
};

/** How many of the apps led to no human; where nobody says, the share of them. */
export const countText = ({ count, share }: AppTest, speech: Speech<Say>): string =>
  count?.figure ? formatFigure(count.figure, speech.lang, bare(count, speech.lang)) : figureOf(share, speech);

/** Style of the number of apps: in English the sentence already says that they are apps. */
export const bare = ({ figure }: RowOf<'experience'>, lang: Lang): 'bare' | 'unit' =>
  lang === 'en' && figure?.unit === 'app' ? 'bare' : 'unit';
