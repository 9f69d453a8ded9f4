import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText } from '../chart.ts';
import type { Say } from './names.ts';
import { agentsText, billText, dictionary, percentText } from './names.ts';
import { howManyAgentsNotes } from './notes.ts';
import type { Estimate, HowManyAgentsPicked } from './pick.ts';
import type { QueuePicked } from './queue.ts';

/** Sentences of the calculator; each number in them is printed, computed here from printed ones, or the reader's. */
export function howManyAgentsWords(picked: HowManyAgentsPicked, lang: Lang): ChartText {
  const say: Say = dictionary[lang];
  const { estimates, claims, queue } = picked;
  const about = claims.contacts_year ?? claims.agents_needed;
  const subtitle = say.subtitle(about?.population[lang], about?.period) + (queue ? say.hour : '');
  const finding = findingOf(estimates, lang);
  if (finding === undefined && !queue) return { title: say.none, subtitle, notes: [], alt: say.none };
  const hour = queue && queueFinding(queue, lang);
  const alt = [
    ...(finding === undefined ? [] : [say.alt({ rows: formatNumber(estimates.length, lang), finding })]),
    ...(hour === undefined ? [] : [say.altQueue(hour)]),
  ];
  const own = estimates.some((estimate) => estimate.kind === 'own');
  return {
    title: (own ? finding : (hour ?? finding)) ?? say.none,
    subtitle,
    notes: howManyAgentsNotes(picked, lang),
    alt: alt.join(lang === 'zh' ? '' : ' '),
  };
}

/** The reader's result where there is one; else the printed number against what follows. */
function findingOf(estimates: readonly Estimate[], lang: Lang): string | undefined {
  const say: Say = dictionary[lang];
  const of = (kind: Estimate['kind']) => estimates.find((estimate) => estimate.kind === kind);
  const own = of('own');
  if (own) return say.titleOwn(agentsText(own, lang), own.bill && billText(own.bill, lang));
  const [printed, follows] = [of('printed'), of('follows')];
  if (printed && follows) return say.title({ claimed: agentsText(printed, lang), follows: agentsText(follows, lang) });
  if (printed) return say.titlePrinted(agentsText(printed, lang));
  return follows && say.titleFollows(agentsText(follows, lang));
}

export function queueFinding({ own, target }: QueuePicked, lang: Lang): string {
  const say: Say = dictionary[lang];
  const agents = formatNumber(own.agents, lang);
  if (!own.queue) return say.titleQueueEndless(agents);
  const within = percentText(own.queue.withinTarget * 100, lang);
  return say.titleQueue({ agents, within, target: say.seconds(formatNumber(target, lang)) });
}
