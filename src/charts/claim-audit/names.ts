import type { AuditedClaim } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { en } from './en.ts';
import type { ClaimAuditDictionary } from './zh.ts';
import { zh } from './zh.ts';

export const dictionary: Readonly<Record<Lang, ClaimAuditDictionary>> = { zh, en };

/** Who made the claim, and in which article it was read; other carriers are left to the table. */
export function whoSaid(claim: AuditedClaim, lang: Lang): string {
  const [publisher, carrier] = [publisherName(claim.publisher, lang), publisherName(claim.carrier, lang)];
  return dictionary[lang].who(publisher, claim.grade === 'S' && carrier !== publisher ? carrier : undefined);
}

export const statedWord = (claim: AuditedClaim, lang: Lang): string =>
  claim.stated?.[lang] ?? dictionary[lang].noStated;

/** Whether there is anything to hold against the statement. */
export const hasResult = (claim: AuditedClaim): boolean => (claim.rival ?? claim.computed) !== undefined;

/** The result, said as what it is; of a contradiction what others say; or why there is none. */
export function computedWord(claim: AuditedClaim, lang: Lang): string {
  const say = dictionary[lang];
  if (claim.rival) return say.rival(claim.rival[lang]);
  if (!claim.computed) return claim.kind.id === 'attribution' ? say.noSum : say.noResult;
  const number = claim.computed[lang];
  const named: Readonly<Record<string, (number: string) => string>> = say.computed;
  return named[claim.kind.id]?.(number) ?? number;
}

/** Both figures in one line, each where there is one. */
export function figuresWord(claim: AuditedClaim, lang: Lang): string {
  const say = dictionary[lang];
  const result = computedWord(claim, lang);
  const parts = [
    ...(claim.stated ? [say.said(claim.stated[lang])] : []),
    ...(hasResult(claim) ? [claim.rival ? result : say.done(result)] : []),
  ];
  return parts
    .map((part, index) => (index === 0 ? part.charAt(0).toUpperCase() + part.slice(1) : part))
    .join(say.between);
}
