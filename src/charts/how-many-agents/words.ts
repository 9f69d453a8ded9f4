import { formatNumber } from '../../i18n/format-number.ts';
import { roundedCount, roundedFigure } from '../../i18n/format-rounded.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/tips.ts';
import type { QueuePicked, Staffing, HowManyAgentsPicked } from './pick.ts';
import type { Estimate } from './pick-estimates.ts';
import {
  agentsText,
  billText,
  contactsText,
  estimateName,
  numberText,
  percentText,
  perYearText,
} from './words-names.ts';
import { notesOf } from './words-sentences.ts';
import type { Say } from './zh.ts';

export { sentences } from './words-sentences.ts';

/** Title, subtitle and notes; every number in them is printed, computed here from printed ones, or the reader's. */
export function text(picked: HowManyAgentsPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { claims, queue, view } = picked;
  const notes = notesOf(picked, speech);
  if (view === 'hour') {
    const title = queue ? queueFinding(queue, speech) : say.titleToFill;
    return { title, subtitle: say.subtitleHour, notes, alt: queue ? say.altQueue(title) : title };
  }
  const about = claims.contacts_year ?? claims.agents_needed;
  const period = about?.period === undefined ? undefined : periodLabel(about.period, lang);
  const title = findingOf(picked, speech);
  if (title === undefined) return { title: say.none, subtitle: say.subtitle(period), notes: [], alt: say.none };
  const answer = answerOf(picked, speech);
  return { title, subtitle: say.subtitle(period), notes, answer, alt: say.alt(answer ?? title) };
}

/** The printed number compared with what follows from the article's own inputs, whatever the reader sets. */
function findingOf({ estimates, article }: HowManyAgentsPicked, { lang, say }: Speech<Say>): string | undefined {
  const printed = estimates.find(({ kind }) => kind === 'printed');
  const follows = article && roundedCount(article.people.low ?? article.people.high ?? 0, lang);
  const figure = printed?.claim?.figure;
  if (figure && follows !== undefined)
    return say.title({ claimed: roundedFigure(figure, lang, { digits: 3, style: 'bare' }), follows });
  if (printed) return say.titlePrinted(agentsText(printed, lang));
  return follows === undefined ? undefined : say.titleFollows(follows);
}

/** The result of the sliders, in a sentence. */
function answerOf({ estimates }: HowManyAgentsPicked, speech: Speech<Say>): string | undefined {
  const { lang, say } = speech;
  const of = (kind: Estimate['kind']) => estimates.find((estimate) => estimate.kind === kind);
  const [people, left] = [of('follows'), of('resolved')];
  if (people?.contacts === undefined || people.perYear === undefined) return undefined;
  const end = people.contacts.low ?? people.contacts.high ?? 0;
  const bill = left?.given.includes('wage') && left.bill ? billText(left.bill, lang, 'short') : undefined;
  return say.answer({
    contacts: contactsText(end, speech),
    perYear: roundedCount(people.perYear, lang),
    people: agentsText(people, lang, 'short'),
    ...(left?.share ? { share: percentText(left.share, lang), left: agentsText(left, lang, 'short') } : {}),
    bill,
  });
}

function queueFinding({ own, target }: QueuePicked, { lang, say }: Speech<Say>): string {
  const agents = formatNumber(own.agents, lang);
  if (!own.queue) return say.titleQueueEndless(agents);
  const within = percentText(own.queue.withinTarget * 100, lang);
  return say.titleQueue({ agents, within, target: say.seconds(formatNumber(target, lang)) });
}

/** One tip per bar, with its inputs; one per number of agents on duty. */
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
  return {
    heading,
    figure: agentsText(estimate, lang),
    lines: [estimate.given.length > 0 ? say.status.own : say.status[kind], ...inputs],
  };
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
