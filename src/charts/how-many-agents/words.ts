import { formatNumber } from '../../i18n/format-number.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { QueuePicked, Staffing } from './pick-queue.ts';
import type { Estimate, HowManyAgentsPicked } from './pick.ts';
import { agentsText, billText, estimateName, numberText, percentText, perYearText } from './words-names.ts';
import { notesOf } from './words-notes.ts';
import type { Say } from './zh.ts';

export { sentences } from './words-sentences.ts';

/** Title, subtitle and notes; each number in them is printed, computed here from printed ones, or the reader's. */
export function text(picked: HowManyAgentsPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { estimates, claims, queue } = picked;
  const about = claims.contacts_year ?? claims.agents_needed;
  const period = about?.period === undefined ? undefined : periodLabel(about.period, lang);
  const subtitle = say.subtitle(about?.population[lang], period) + (queue ? say.hour : '');
  const finding = findingOf(estimates, speech);
  if (finding === undefined && !queue) return { title: say.none, subtitle, notes: [], alt: say.none };
  const hour = queue && queueFinding(queue, speech);
  const alt = [
    ...(finding === undefined ? [] : [say.alt({ rows: formatNumber(estimates.length, lang), finding })]),
    ...(hour === undefined ? [] : [say.altQueue(hour)]),
  ];
  const own = estimates.some((estimate) => estimate.kind === 'own');
  return {
    title: (own ? finding : (hour ?? finding)) ?? say.none,
    subtitle,
    notes: notesOf(picked, speech),
    alt: alt.join(lang === 'zh' ? '' : ' '),
  };
}

/** The reader's result where there is one; else the printed number against what follows. */
function findingOf(estimates: readonly Estimate[], { lang, say }: Speech<Say>): string | undefined {
  const of = (kind: Estimate['kind']) => estimates.find((estimate) => estimate.kind === kind);
  const own = of('own');
  if (own) return say.titleOwn(agentsText(own, lang, 'short'), own.bill && billText(own.bill, lang, 'short'));
  const [printed, follows] = [of('printed'), of('follows')];
  if (printed && follows)
    return say.title({ claimed: agentsText(printed, lang), follows: agentsText(follows, lang, 'short') });
  if (printed) return say.titlePrinted(agentsText(printed, lang));
  return follows && say.titleFollows(agentsText(follows, lang));
}

function queueFinding({ own, target }: QueuePicked, { lang, say }: Speech<Say>): string {
  const agents = formatNumber(own.agents, lang);
  if (!own.queue) return say.titleQueueEndless(agents);
  const within = percentText(own.queue.withinTarget * 100, lang);
  return say.titleQueue({ agents, within, target: say.seconds(formatNumber(target, lang)) });
}

/** One tip a bar, with its inputs; one a number of agents on duty. */
export function tips({ estimates, queue }: HowManyAgentsPicked, speech: Speech<Say>): Record<string, Tip> {
  const found: Record<string, Tip> = {};
  for (const estimate of estimates) found[estimate.id] = estimateTip(estimate, speech);
  if (queue) for (const staffing of queue.around) found[staffing.id] = staffingTip(staffing, queue, speech);
  return found;
}

function estimateTip(estimate: Estimate, speech: Speech<Say>): Tip {
  const { lang, say } = speech;
  const { claim, perYear, days, bill, kind } = estimate;
  const heading = estimateName(estimate, speech);
  const inputs = [
    ...(perYear === undefined ? [] : [perYearText(perYear, lang)]),
    ...(days === undefined ? [] : [say.given.days(numberText(days, lang))]),
    ...(bill ? [`${say.heads.bill} ${billText(bill, lang)}`] : []),
  ];
  if (claim) return claimTip(claim, heading, lang, [claim.population[lang], ...inputs]);
  return { heading, figure: agentsText(estimate, lang), lines: [say.status[kind], ...inputs] };
}

function staffingTip({ agents, queue, own }: Staffing, { target }: QueuePicked, { lang, say }: Speech<Say>): Tip {
  const heading = `${formatNumber(agents, lang)} ${say.agentsTick}`;
  const status = own ? say.status.own : say.status.follows;
  if (!queue) return { heading, figure: say.endless, lines: [status] };
  const seconds = (value: number) => say.seconds(formatNumber(value, lang, 1));
  const { waiting, meanWait } = say.columns;
  return {
    heading,
    figure: `${say.withinTarget(seconds(target))} ${percentText(queue.withinTarget * 100, lang)}`,
    lines: [
      `${waiting.label} ${percentText(queue.waiting * 100, lang)}`,
      `${meanWait.label} ${seconds(queue.meanWait)}`,
      status,
    ],
  };
}
