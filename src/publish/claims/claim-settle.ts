import type { Source } from '../../datasets/published.ts';
import { claimWords } from '../../i18n/words/claim-words.ts';
import { joinList } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { IssueLine } from '../addresses/repository.ts';
import { issueBody } from '../addresses/repository.ts';
import { operandViews } from './claim-facts.ts';
import type { ContradictionView } from './contradiction-view.ts';
import type { SiteClaim } from './site-claims.ts';

/** Verdicts that the author of the statement can settle; the others can be settled by the publishers of its figures. */
const speakers: readonly string[] = ['holds_only_if', 'does_not_follow'];

/**
 * What would settle a statement, from what is wrong with it and from the publishers of its figures. Undefined for a
 * verdict without a text.
 */
export function claimSettle(own: SiteClaim, lang: Lang): string | undefined {
  const { settles } = claimWords[lang];
  const { kind, verdict, publisher } = own.claim;
  const isOpen = verdict.id !== 'holds';
  const text = (isOpen ? settles[kind.id] : undefined) ?? settles[verdict.id];
  if (text === undefined || !isOpen) return text;
  const bySpeaker = settles[kind.id] === undefined && speakers.includes(verdict.id);
  const asked = bySpeaker
    ? [publisher[lang]]
    : publishersWithPeriods(
        operandViews(own, lang).map(({ source, view }) => ({ source, period: view.period })),
        lang,
      );
  return withAsked(text, asked, lang);
}

/** What would settle which of several figures is right. */
export function contradictionSettle({ figures }: ContradictionView, lang: Lang): string {
  const asked = publishersWithPeriods(
    figures.map(({ source }) => ({ source, period: undefined })),
    lang,
  );
  return withAsked(claimWords[lang].settles['contradiction'] ?? '', asked, lang);
}

/** Publishers of figures, each once, with the periods of their figures. */
export function publishersWithPeriods(
  figures: readonly { readonly source: Source | undefined; readonly period: string | undefined }[],
  lang: Lang,
): string[] {
  const known = figures.flatMap(({ source, period }) => (source ? [{ name: source.publisher[lang], period }] : []));
  return [...Map.groupBy(known, ({ name }) => name)].map(([name, own]) => {
    const periods = [...new Set(own.flatMap(({ period }) => period ?? []))].toSorted();
    return claimWords[lang].askedOf(name, periods.length > 0 ? periods.join(lang === 'zh' ? '、' : ', ') : undefined);
  });
}

/** What would settle it, and whom to ask. */
export function withAsked(text: string, asked: readonly string[], lang: Lang): string {
  return asked.length === 0 ? text : `${text}${claimWords[lang].toAsk(joinList(asked, lang))}`;
}

/** Text of an issue that responds to a statement. */
export function claimIssue(own: SiteClaim, lang: Lang): string {
  const w = claimWords[lang];
  const { id, statement, verdict, reason } = own.claim;
  return issueBody(
    [
      [w.asked.id, id],
      [w.asked.statement, statement[lang]],
      [w.verdict, `${verdict.name[lang]}${lang === 'zh' ? '。' : '. '}${reason[lang]}`],
      ...operandViews(own, lang).map(({ view, table }): IssueLine => [
        w.asked.row,
        [view.id, table, view.name, view.period, view.figure?.text].filter((part) => part !== undefined).join(' · '),
      ]),
      [w.settle, claimSettle(own, lang)],
    ],
    w.asked.form,
    lang,
  );
}

/** Text of an issue about a contradiction. */
export function contradictionIssue(view: ContradictionView, lang: Lang): string {
  const w = claimWords[lang];
  return issueBody(
    [
      [w.asked.id, view.claims.map(({ claim }) => claim.id).join(' ')],
      [w.asked.statement, [view.title, view.period].filter((part) => part !== undefined).join(' · ')],
      ...view.figures.map(({ text, source, href }): IssueLine => [
        w.asked.row,
        [href.split('#')[1], text, source?.publisher[lang]].filter((part) => part !== undefined).join(' · '),
      ]),
      [w.settle, contradictionSettle(view, lang)],
    ],
    w.asked.form,
    lang,
  );
}
