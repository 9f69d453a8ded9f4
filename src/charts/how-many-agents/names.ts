import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../../lib/figure.ts';
import { round } from '../../lib/round.ts';
import { en } from './en.ts';
import type { Range } from './inputs.ts';
import type { Estimate } from './pick.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };
export type Say = typeof zh;

/** A range as a figure of a unit that is `size` plain ones. */
function toFigure({ low, high }: Range, unit: string, size: number, digits: number): Figure {
  const scaled = (value: number | undefined) => (value === undefined ? undefined : round(value / size, digits));
  const [from, to] = [scaled(low), scaled(high)];
  if (from !== undefined && from === to) return { value: from, bound: 'exact', unit };
  const bound = from === undefined ? 'at_most' : to === undefined ? 'at_least' : 'between';
  return { low: from, high: to, bound, unit };
}

const most = ({ low, high }: Range): number => high ?? low ?? 0;

/** Persons: two decimals of ten thousand where there are so many, whole persons where not; printed claims as printed. */
export function agentsText({ claim, agents }: Pick<Estimate, 'claim' | 'agents'>, lang: Lang): string {
  if (claim?.figure) return formatFigure(claim.figure, lang);
  const whole = (end: number | undefined) => (end === undefined ? undefined : Math.ceil(round(end, 6)));
  return most(agents) >= 1e4
    ? formatFigure(toFigure(agents, '10k_person', 1e4, 2), lang)
    : formatFigure(toFigure({ low: whole(agents.low), high: whole(agents.high) }, 'person', 1, 0), lang);
}

/** Yuan: in 亿元 where there are so many, else in 万元 a year. */
export const billText = (bill: Range, lang: Lang): string =>
  most(bill) >= 1e8
    ? formatFigure(toFigure(bill, '100m_CNY', 1e8, 2), lang)
    : formatFigure(toFigure(bill, '10k_CNY_year', 1e4, 2), lang);

export const percentText = (value: number, lang: Lang): string => formatQuantity(value, 'percent', lang, 1);

export const perYearText = (value: number, lang: Lang): string =>
  formatQuantity(round(value / 1e4, 2), '10k_contact_year', lang);

export const contactsText = (value: number, lang: Lang): string =>
  dictionary[lang].contactsText(value, (part) => formatNumber(part, lang, 2));

/** The same, where the sentence says that it is a year’s. */
export const perYearBare = (value: number, lang: Lang): string => contactsText(round(value / 1e4, 2) * 1e4, lang);

export const daysText = (value: number, lang: Lang): string => formatNumber(value, lang, 1);

/** What a row of the chart is. */
export function estimateName(estimate: Estimate, lang: Lang): string {
  const { kinds }: Say = dictionary[lang];
  if (estimate.kind === 'resolved') return kinds.resolved(percentText(estimate.share ?? 0, lang));
  if (estimate.kind === 'own') return kinds.own(givenText(estimate, lang));
  return kinds[estimate.kind];
}

/** What the reader has set, as a list. */
function givenText({ given, contacts, daily, days, share, wage }: Estimate, lang: Lang): string {
  const { given: say, presetPrinted }: Say = dictionary[lang];
  const values = {
    contacts: say.contacts(contactsText(contacts?.low ?? 0, lang)),
    daily: say.daily(formatNumber(daily ?? 0, lang)),
    days: say.days(daysText(days ?? 0, lang)),
    share: say.share(percentText(share ?? 0, lang)),
    wage: say.wage(formatNumber(wage?.low ?? 0, lang)),
  };
  return given.length === 0
    ? presetPrinted
    : joinList(
        given.map((key) => values[key]),
        lang,
      );
}
