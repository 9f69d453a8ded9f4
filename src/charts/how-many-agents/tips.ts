import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import type { Say } from './names.ts';
import { agentsText, billText, daysText, dictionary, estimateName, perYearText, percentText } from './names.ts';
import type { Estimate, HowManyAgentsPicked } from './pick.ts';
import type { QueuePicked, Staffing } from './queue.ts';

/** One tip a bar, with its inputs; one a number of agents on duty. */
export function howManyAgentsTips({ estimates, queue }: HowManyAgentsPicked, lang: Lang): Record<string, Tip> {
  const tips: Record<string, Tip> = {};
  for (const estimate of estimates) tips[estimate.id] = estimateTip(estimate, lang);
  if (queue) for (const staffing of queue.around) tips[staffing.id] = staffingTip(staffing, queue, lang);
  return tips;
}

function estimateTip(estimate: Estimate, lang: Lang): Tip {
  const say: Say = dictionary[lang];
  const { claim, perYear, days, bill, kind } = estimate;
  const heading = estimateName(estimate, lang);
  const inputs = [
    ...(perYear === undefined ? [] : [perYearText(perYear, lang)]),
    ...(days === undefined ? [] : [say.given.days(daysText(days, lang))]),
    ...(bill ? [`${say.heads.bill} ${billText(bill, lang)}`] : []),
  ];
  if (claim) return claimTip(claim, heading, lang, [claim.population[lang], ...inputs]);
  return { heading, figure: agentsText(estimate, lang), lines: [say.status[kind], ...inputs] };
}

function staffingTip({ agents, queue, own }: Staffing, { target }: QueuePicked, lang: Lang): Tip {
  const say: Say = dictionary[lang];
  const heading = `${formatNumber(agents, lang)} ${say.agentsTick}`;
  const status = own ? say.status.own : say.status.follows;
  if (!queue) return { heading, figure: say.endless, lines: [status] };
  const seconds = (value: number) => say.seconds(formatNumber(value, lang, 1));
  const within = `${say.queueHead(seconds(target)).replace(/ ?[（(].*$/, '')} ${percentText(queue.withinTarget * 100, lang)}`;
  const lines = [
    `${say.columns.waiting.replace(/ ?[（(].*$/, '')} ${percentText(queue.waiting * 100, lang)}`,
    `${say.columns.meanWait.replace(/ ?[（(].*$/, '')} ${seconds(queue.meanWait)}`,
    status,
  ];
  return { heading, figure: within, lines };
}
