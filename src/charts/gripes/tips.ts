import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { answerLabel, sampleText } from './names.ts';
import type { GripesPicked } from './pick.ts';

/** One tip a bar. */
export function gripesTips({ panels }: GripesPicked, lang: Lang): Record<string, Tip> {
  return Object.fromEntries(
    panels.flatMap((panel) =>
      panel.shares.map((claim) => {
        const lines = [panel.survey.name[lang], claim.population[lang], sampleText(panel, lang)];
        return [claim.id, claimTip(claim, answerLabel(claim.metric, lang), lang, lines)];
      }),
    ),
  );
}
