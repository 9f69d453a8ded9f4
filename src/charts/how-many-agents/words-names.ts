import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../../lib/figure.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Speech } from '../chart.ts';
import type { Range } from './pick-inputs.ts';
import type { Estimate } from './pick-estimates.ts';
import type { Say } from './zh.ts';

/** `short` leaves out what the surrounding sentence says. */
type Style = 'unit' | 'short';

/** A range as a figure in a unit that stands for `size` single items. */
function toFigure({ low, high }: Range, unit: string, size: number, digits: number): Figure {
  const scaled = (value: number | undefined) => (value === undefined ? undefined : round(value / size, digits));
  const [from, to] = [scaled(low), scaled(high)];
  if (from !== undefined && from === to) return { value: from, bound: 'exact', unit };
  const bound = from === undefined ? 'at_most' : to === undefined ? 'at_least' : 'between';
  return { low: from, high: to, bound, unit };
}

const most = ({ low, high }: Range): number => high ?? low ?? 0;

/** Persons: from ten thousand on with two decimals of ten thousand, below as whole persons; printed claims as printed. */
export function agentsText(
  { claim, agents }: Pick<Estimate, 'claim' | 'agents'>,
  lang: Lang,
  style: Style = 'unit',
): string {
  if (claim?.figure) return formatFigure(claim.figure, lang, style);
  if (most(agents) >= 1e4) return formatFigure(toFigure(agents, '10k_person', 1e4, 2), lang, style);
  const whole = (end: number | undefined) => (end === undefined ? undefined : Math.ceil(round(end, 6)));
  const persons = { low: whole(agents.low), high: whole(agents.high) };
  return formatFigure(toFigure(persons, 'person', 1, 0), lang, style);
}

/** Yuan a year: in 亿元 for large amounts, else in 万元. */
export const billText = (bill: Range, lang: Lang, style: Style = 'unit'): string =>
  most(bill) >= 1e8
    ? formatFigure(toFigure(bill, '100m_CNY', 1e8, 2), lang, style)
    : formatFigure(toFigure(bill, '10k_CNY_year', 1e4, 2), lang, style);

export const percentText = (value: number, lang: Lang): string => formatQuantity(value, 'percent', lang, 1);

export const perYearText = (value: number, lang: Lang): string =>
  formatQuantity(round(value / 1e4, 2), '10k_contact_year', lang);

export const contactsText = (value: number, { lang, say }: Speech<Say>): string =>
  say.contactsText(value, (part) => formatNumber(part, lang, 2));

/** `contactsText` per agent without "a year", for sentences that already say it. */
export const perYearBare = (value: number, speech: Speech<Say>): string =>
  contactsText(round(value / 1e4, 2) * 1e4, speech);

/** A number without a unit, to one decimal. */
export const numberText = (value: number, lang: Lang): string => formatNumber(value, lang, 1);

/** A number of agents at its printed end, without words for its bound. */
export const agentsCount = ({ low, high }: Range, lang: Lang, style: Style = 'short'): string => {
  const end = low ?? high;
  return agentsText({ claim: undefined, agents: { low: end, high: end } }, lang, style);
};

/** The name of an estimate in the table. */
export function estimateName(estimate: Estimate, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const { kind, claim, given, share } = estimate;
  if (kind === 'place') return claim?.population[lang] ?? '';
  if (kind === 'printed' || kind === 'staffed') return say.kinds[kind];
  const own = given.length > 0 ? givenText(estimate, speech) : undefined;
  if (kind === 'follows') return own === undefined ? say.kinds.follows : say.kinds.own(own);
  const part = percentText(share ?? 0, lang);
  return own === undefined ? say.kinds.resolved(part) : say.kinds.ownResolved(own, part);
}

/** The name of an estimate, short enough for a label. */
export function shortName(estimate: Estimate, { lang, say }: Speech<Say>): string {
  const { kind, claim, given, share } = estimate;
  if (kind === 'place') return claim?.population[lang] ?? '';
  if (kind === 'follows') return given.length > 0 ? say.short.own : say.short.follows;
  return kind === 'resolved' ? say.short.resolved(percentText(share ?? 0, lang)) : say.short[kind];
}

/** What the reader has set, as a list. */
function givenText({ given, contacts, daily, days, wage }: Estimate, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const { given: words } = say;
  const values = {
    contacts: words.contacts(contactsText(contacts?.low ?? 0, speech)),
    daily: words.daily(formatNumber(daily ?? 0, lang)),
    days: words.days(numberText(days ?? 0, lang)),
    wage: words.wage(formatNumber(wage?.low ?? 0, lang)),
  };
  const named = given.flatMap((key) => (key === 'share' ? [] : [values[key]]));
  return named.length === 0 ? words.share : joinList(named, lang);
}
