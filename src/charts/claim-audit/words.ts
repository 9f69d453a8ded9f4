import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText } from '../chart.ts';
import { dictionary } from './names.ts';
import type { ClaimAuditPicked } from './pick.ts';

/** Sentences of the chart; each number in them counts claims. */
export function claimAuditWords(picked: ClaimAuditPicked, lang: Lang): ChartText {
  const say = dictionary[lang];
  if (picked.total === 0) return { title: say.none, subtitle: say.subtitle, notes: [], alt: say.none };
  const counts = new Map(picked.groups.map((group) => [group.verdict.id, formatNumber(group.claims.length, lang)]));
  const groups = picked.groups.map(({ verdict }) => say.altGroup(verdict.name[lang], counts.get(verdict.id) ?? ''));
  const has = (verdict: string) => counts.has(verdict);
  const claims = picked.groups.flatMap((group) => group.claims);
  return {
    title: titleOf(picked, counts, lang),
    subtitle: say.subtitle,
    notes: [
      ...(has('holds') ? [say.noteHolds] : []),
      ...(has('holds_only_if') ? [say.noteConditional] : []),
      ...(has('does_not_follow') ? [say.noteRefused] : []),
      ...(has('contradicted') ? [say.noteContradicted] : []),
      ...(has('cannot_be_checked') ? [say.noteUnchecked] : []),
      ...(claims.some((claim) => claim.computed && !claim.rival) ? [say.noteDerived] : []),
      ...(claims.some((claim) => claim.rival) ? [say.noteRival] : []),
    ],
    alt: say.alt(groups.join(lang === 'zh' ? '，' : ', ')),
  };
}

function titleOf({ chosen, total }: ClaimAuditPicked, counts: ReadonlyMap<string, string>, lang: Lang): string {
  const say = dictionary[lang];
  const all = formatNumber(total, lang);
  if (chosen) return say.titleChosen(chosen.name[lang], all);
  const holds = counts.get('holds');
  if (holds === undefined) return say.titleNone(all, counts.has('holds_only_if'));
  return say.title({ total: all, holds, conditional: counts.get('holds_only_if') ?? '' });
}
