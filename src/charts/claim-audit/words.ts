import type { Against, AuditedClaim, Published } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { capital } from '../../i18n/sentences.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { roundSignificant } from '../../lib/numbers/round.ts';
import { publisherName } from '../shared/cite-sources.ts';
import { sourcePhrase } from '../shared/sentences/attribution.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { siteName } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/chart-sentences.ts';
import type { ClaimAuditPicked } from './pick.ts';
import { hasResult } from './pick.ts';
import type { Say } from './zh.ts';

/** Title, subtitle and notes; every number in them counts claims. */
export function text(picked: ClaimAuditPicked, { lang, say }: Speech<Say>): ChartText {
  if (picked.total === 0) return { title: say.none, subtitle: say.subtitle, notes: [], alt: say.none };
  const counts = new Map(picked.groups.map((group) => [group.verdict.id, formatNumber(group.claims.length, lang)]));
  const groups = picked.groups.map(({ verdict }) => say.altGroup(verdict.name[lang], counts.get(verdict.id) ?? ''));
  const { farthest } = picked;
  const off = farthest?.against && {
    statement: farthest.statement[lang],
    times: say.timesSaid(timesText(farthest.against, lang)),
  };
  const has = (verdict: string) => counts.has(verdict);
  const claims = picked.groups.flatMap((group) => group.claims);
  return {
    title: titleOf(picked, counts, { lang, say }),
    subtitle: say.subtitle,
    notes: [
      ...(has('holds') ? [say.noteHolds] : []),
      ...(has('contradicted') ? [say.noteContradicted] : []),
      ...(has('holds_only_if') ? [say.noteConditional] : []),
      ...(has('does_not_follow') ? [say.noteRefused] : []),
      ...(has('cannot_be_checked') ? [say.noteUnchecked] : []),
      ...(claims.some((claim) => claim.computed && !claim.rival) ? [say.noteDerived] : []),
      ...(claims.some((claim) => claim.rival) ? [say.noteRival] : []),
    ],
    alt: say.alt(groups.join(lang === 'zh' ? '，' : ', '), off && say.altFarthest(off)),
  };
}

function titleOf(
  { chosen, total }: ClaimAuditPicked,
  counts: ReadonlyMap<string, string>,
  { lang, say }: Speech<Say>,
): string {
  const all = formatNumber(total, lang);
  if (chosen) return say.titleChosen(chosen.name[lang], all);
  const holds = counts.get('holds');
  if (holds === undefined) return say.titleNone(all, counts.has('holds_only_if'));
  return say.title({ total: all, holds });
}

/** One tip per claim: the verdict, both figures, the reason, the original words. */
export function tips({ groups }: ClaimAuditPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const found: Record<string, Tip> = {};
  for (const claim of groups.flatMap((group) => group.claims)) {
    const figures = figuresWord(claim, speech);
    found[claim.id] = {
      heading: claim.statement[lang],
      figure: say.verdict(claim.verdict.name[lang]),
      lines: [
        ...(figures === '' ? [] : [figures]),
        ...(claim.against ? [say.timesSaid(timesText(claim.against, lang))] : []),
        claim.reason[lang],
      ],
      source: say.grade(whoSaid(claim, speech), claim.grade),
      quotes: [claim.id],
    };
  }
  return found;
}

/** One sentence per claim; statements are not a time series, so none is compared with another. */
export function sentences(
  { groups }: ClaimAuditPicked,
  { lang, say }: Speech<Say>,
  published: Published,
): ChartSentences {
  const sourceOf = knownSources(published);
  const claims = groups.flatMap((group) => group.claims);
  return {
    key: (groups.find(({ verdict }) => verdict.id === 'does_not_follow')?.claims[0] ?? claims[0])?.id,
    sentences: claims.map((claim) => ({
      row: claim.id,
      text: say.sentence({
        ...{ source: sourcePhrase(sourceOf(claim.source), lang), statement: claim.statement[lang] },
        ...{ site: siteName(lang), verdict: claim.verdict.name[lang], reason: claim.reason[lang] },
      }),
      note: undefined,
    })),
    comparisons: [],
  };
}

/** Who made the claim, and in which article it was read; other carriers are only in the table. */
function whoSaid(claim: AuditedClaim, { lang, say }: Speech<Say>): string {
  const [publisher, carrier] = [publisherName(claim.publisher, lang), publisherName(claim.carrier, lang)];
  return say.who(publisher, claim.grade === 'S' && carrier !== publisher ? carrier : undefined);
}

/** What was stated, in words, or that it contains no number. */
export const statedWord = ({ stated }: AuditedClaim, { lang, say }: Speech<Say>): string =>
  stated?.[lang] ?? say.noStated;

/** The result with its kind; for a contradiction, what others say; or why there is none. */
export function computedWord({ rival, computed, kind }: AuditedClaim, { lang, say }: Speech<Say>): string {
  if (rival) return say.rival(rival[lang]);
  if (!computed) return kind.id === 'attribution' ? say.noSum : say.noResult;
  const number = computed[lang];
  const named: Readonly<Record<string, (number: string) => string>> = say.computed;
  return named[kind.id]?.(number) ?? number;
}

/** The multiple of the stated number: two digits, or the range where there is one. */
export function timesText({ times: { low, high } }: Against, lang: Lang): string {
  const [from, to] = [low, high].map((times) => formatNumber(roundSignificant(times, 2), lang));
  return from === to ? (from ?? '') : `${from}–${to}`;
}

/** Both figures in one line, as far as they exist. */
function figuresWord(claim: AuditedClaim, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const result = computedWord(claim, speech);
  const parts = [
    ...(claim.stated ? [say.said(claim.stated[lang])] : []),
    ...(hasResult(claim) ? [claim.rival ? result : say.done(result)] : []),
  ];
  return capital(parts.join(say.between));
}
