import type { Named, RowOf } from '../../datasets/published.ts';
import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import { languageTag } from '../../i18n/lang.ts';
import { capital } from '../../i18n/letter-case.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Speech } from '../chart.ts';
import type { GripesPanel, GripesPicked } from './pick.ts';
import { shareOf } from './pick.ts';
import type { Say } from './zh.ts';

/** The answer without the word that the data puts before a gripe: `the same answer to everything`. */
export function answerName({ name }: Named, { lang, say }: Speech<Say>): string {
  return name[lang].startsWith(say.gripe) ? name[lang].slice(say.gripe.length) : name[lang];
}

/** The same where it stands alone, beside a bar or in a cell. */
export const answerLabel = (metric: Named, speech: Speech<Say>): string => capital(answerName(metric, speech));

/** A share as newspapers print it; tips and the table have it as it was printed. */
export function roundedShare(claim: RowOf<'experience'>, { lang, say }: Speech<Say>): string {
  const share = shareOf(claim);
  return share === undefined ? say.missing : formatQuantity(round(share), 'percent', lang);
}

/** Which survey it is; what its answers are, and how many gave them. */
export function panelHeads(panel: GripesPanel, speech: Speech<Say>): readonly [name: string, asked: string] {
  const { lang, say } = speech;
  const name = panel.kind === 'article' ? say.article : panel.survey.name[lang];
  return [name, say.asked({ kind: say.kinds[panel.kind], sample: sampleText(panel, speech) })];
}

/** How many were asked, or that nobody says. */
export function sampleText({ sample, sampleGap }: GripesPanel, { lang, say }: Speech<Say>): string {
  if (sample?.figure) return say.sample(formatFigure(sample.figure, lang));
  return sampleGap ? say.sampleGap : say.sampleUnknown;
}

/** A panel's answers in the chosen order; by share they are already. */
export function ordered(
  { shares }: GripesPanel,
  sort: GripesPicked['sort'],
  speech: Speech<Say>,
): readonly RowOf<'experience'>[] {
  if (sort === 'share') return shares;
  const name = ({ metric }: RowOf<'experience'>) => answerLabel(metric, speech);
  return [...shares].sort((a, b) => name(a).localeCompare(name(b), languageTag[speech.lang]));
}
