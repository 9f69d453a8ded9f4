import { claimAudit } from './claim-audit.ts';
import type { AuditedClaim, Source } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { attribution } from '../shared/sentences/attribution.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { siteName } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';

interface Parts {
  readonly source: Source;
  readonly statement: string;
  readonly site: string;
  readonly verdict: string;
  readonly reason: string;
}

const say = {
  zh: ({ source, statement, site, verdict, reason }: Parts) =>
    `${attribution(source, 'zh').replace(/^据/, '')}说：${statement}。“${site}”核对后认为“${verdict}”：${reason}`,
  en: ({ source, statement, site, verdict, reason }: Parts) =>
    `The claim “${statement}” is from ${attribution(source, 'en').replace(/^according to /, '')}. Checked by “${site}”: ${verdict.toLowerCase()}. ${reason}`,
};

export const claimAuditSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const { groups } = claimAudit.opened(published);
  const claims = groups.flatMap((group) => group.claims);
  return {
    key: (groups.find(({ verdict }) => verdict.id === 'does_not_follow')?.claims[0] ?? claims[0])?.id,
    sentences: claims.map((claim) => ({
      row: claim.id,
      text: textOf(claim, sourceOf(claim.source), lang),
      note: undefined,
    })),
    comparisons: [],
  };
};

const textOf = (claim: AuditedClaim, source: Source, lang: Lang): string =>
  say[lang]({
    ...{ source, statement: claim.statement[lang], site: siteName(lang) },
    ...{ verdict: claim.verdict.name[lang], reason: claim.reason[lang] },
  });
