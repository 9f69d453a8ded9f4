import { claimWords } from '../../i18n/words/claim-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { claimHref } from '../../publish/addresses/href.ts';
import { claimsOfRows } from '../../publish/claims/site-claims.ts';
import type { Part } from '../../view/element.ts';
import { verdictLink } from '../../view/badges.ts';

/**
 * The verdict on each statement about a row, to stand beside its figure, with a link to the statement's page.
 * @param row id of the row
 * @param sign whether to show only the sign, where there is no room for the word
 */
export const claimBadges = (row: string, lang: Lang, sign = false): Part[] =>
  (claimsOfRows().get(row) ?? []).map(({ id, verdict, statement }) =>
    verdictLink({
      href: claimHref(lang, id),
      verdict: verdict.id,
      word: sign ? undefined : verdict.name[lang],
      label: claimWords[lang].badge(verdict.name[lang], statement[lang]),
    }),
  );
