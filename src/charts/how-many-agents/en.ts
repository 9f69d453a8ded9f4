import { midSentence } from '../../i18n/sentences.ts';
import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No numbers to calculate with',
  title: (n) => `By the article’s own numbers: ${n.follows} agents, not ${n.claimed}`,
  titlePrinted: (claimed) => `With people alone, Tencent would need ${claimed}, an article says`,
  titleFollows: (agents) => `With people alone, Tencent would need ${agents} agents on an article’s figures`,
  answer: (n) =>
    `${n.contacts} a year at ${n.perYear} a head need ${n.people} agents${n.share === undefined ? '' : `; with machines taking ${n.share}, ${n.left}`}${n.bill === undefined ? '' : `, at ${n.bill} a year in wages`}.`,
  titleToFill: 'How many agents for an hour? Fill in four numbers',
  titleQueue: (n) => `With ${n.agents} agents on duty, ${n.within} of calls are answered within ${n.target}`,
  titleQueueEndless: (agents) => `${agents} agents are too few for these calls: the queue never clears`,
  subtitle: (period) =>
    `Tencent, from the article’s own inputs: contacts a year ÷ contacts per agent a year${period === undefined ? '' : `; ${period}`}`,
  subtitleHour:
    'Calls in a busy hour, handling time, agents on duty and the answer target, as a queue (Erlang C); all of them the reader’s own',
  per: 'Work out',
  views: { year: 'For a year', hour: 'For an hour (queue)' },
  heads: { agents: 'Human agents', bill: 'Wages for a year' },
  kinds: {
    printed: 'The article’s conclusion: people answer everything',
    follows: 'The article’s own inputs divided: people answer everything',
    resolved: (share) => `The same, less the ${share} that machines take`,
    staffed: 'Agents Tencent has, as the article says',
    own: (given) => `Your settings (${given}): people answer everything`,
    ownResolved: (given, share) => `Your settings (${given}), less the ${share} that machines take`,
  },
  short: {
    printed: 'As the article says',
    follows: 'By its own numbers',
    own: 'By your numbers',
    resolved: (share) => `With machines taking ${share}`,
    staffed: 'It says Tencent has',
  },
  said: (agents) => `said ${agents}`,
  machines: 'machines',
  status: {
    printed: 'reported',
    follows: 'derived',
    resolved: 'derived',
    staffed: 'reported',
    place: 'reported',
    own: 'reader’s own',
  },
  preset: 'Try',
  presets: {
    article: 'the article’s numbers',
    people: 'people alone',
    printed: (agents) => `what would give ${agents}`,
  },
  given: {
    contacts: (n) => `${n} a year`,
    daily: (n) => `${n} per agent and day`,
    days: (n) => `${n} working days`,
    share: 'machines’ share',
    wage: (n) => `CNY ${n} a month`,
    times: (n) => n,
    daysOnly: (n) => n,
  },
  inputs: {
    contacts: 'Contacts a year',
    daily: 'Per agent a day',
    days: 'Days worked a year',
    share: 'Taken by machines',
    wage: 'Monthly wage',
    calls: 'Calls in the busy hour',
    handle: 'Average handling time',
    agents: 'Agents on duty',
    target: 'Answer target',
  },
  units: { wage: 'CNY', calls: 'calls', handle: 'seconds', agents: 'agents', target: 'seconds' },
  contactsText: (n, format) => (n >= 1e6 ? `${format(n / 1e6)}m contacts` : `${format(n)} contacts`),
  wageOf: (wage, period) => (period === undefined ? wage : `${wage} (${period})`),
  seconds: (n) => `${n} seconds`,
  noteFormula:
    'How: agents = contacts a year × (all − the share machines resolve) ÷ (contacts per agent and day × working days); wages = agents × monthly wage × twelve months.',
  noteGap: (n) =>
    `For “${n.claimed}” an agent could handle only ${n.perYear} a year, in ${n.days} working days; the article says ${n.daily} a day and ${n.printedYear} a year, which makes ${n.printedDays} days.`,
  noteInputs: (by) =>
    `Contacts are printed as “over”, so the agents worked out are a lower bound. Contacts per agent are an assumption of ${by}, not a measurement; shifts, leave and peaks are not counted.`,
  noteFacts: (facts) => `The same article also gives: ${facts}.`,
  factBreak: '; ',
  fact: (name, figure) => `${midSentence(name)}: ${figure}`,
  activeOf: (population, metric) => `${metric} of ${population}`,
  noteShare: (n) =>
    `The ${n.share} taken by machines is the article’s figure for ${n.period}, given without a source; it does not say whether the contacts already leave those out.`,
  noteWage: (n) =>
    `At the pay quoted by one online seller in ${n.place}, ${n.period} (${n.wage} for an agent), having people answer everything would cost ${n.bill} a year in wages; whether that includes social insurance is not stated. Pay differs by city, so enter your own wage.`,
  noteMarks:
    'Dashed: the article’s conclusion. Solid: worked out from the sliders. Blue-green: the part machines take. Thin: the agents it is said to have.',
  noteFill: 'None of the four numbers has a published source, so none is filled in for you.',
  noteQueue:
    'The hour is Erlang C (A. K. Erlang, nineteen-seventeen): load = calls × average handling time ÷ one hour; Erlang B is built up agent by agent, and gives the share that waits, the mean wait and the share answered within the target. It assumes random arrivals, exponential handling times, nobody hanging up and calls taken in order; real busy hours are messier, so the results err on the optimistic side. All four numbers are the reader’s own.',
  alt: (finding) =>
    `Bar chart from zero: human agents needed. ${finding.replace(/\.$/, '')}. The table below has inputs and results.`,
  altQueue: (finding) =>
    `Columns show the share answered within the target with a few agents more or fewer. ${finding}.`,
  withinTarget: (target) => `Answered within ${target}`,
  queueHead: (target) => `Answered within ${target} (%), by agents on duty`,
  queueFacts: (n) =>
    `Your hour: ${n.waiting} of calls wait, the mean wait is ${n.wait}; the calls alone keep ${n.load} agents busy`,
  queueEndlessFacts: (load) => `Your hour: the calls alone would keep ${load} agents busy; these cannot keep up`,
  endless: 'never',
  agentsTick: 'agents',
  caption: 'How many agents: inputs and results',
  columns: {
    what: { label: 'Item', meaning: 'Whether the row is what was stated or our own calculation.' },
    contacts: {
      label: 'Contacts a year',
      meaning: 'Contacts a year; the number alone where the source says “over”.',
    },
    daily: { label: 'Contacts per agent and day', meaning: 'Contacts handled by one agent a day.' },
    days: { label: 'Working days a year', meaning: 'Days worked a year.' },
    perYear: { label: 'Contacts per agent and year', meaning: 'Contacts handled by one agent a year.' },
    share: { label: 'Resolved without a person', unit: '%', meaning: 'Share resolved without a person.' },
    agents: { label: 'Human agents', meaning: 'How many human agents it takes.' },
    wage: { label: 'Monthly wage', unit: 'CNY', meaning: 'Monthly wage used in the calculation.' },
    bill: {
      label: 'Wages for a year',
      unit: 'CNY',
      meaning: 'Their wages for a year; the lower end of an interval.',
    },
    waiting: { label: 'Calls that wait', unit: '%', meaning: 'Share of calls that have to wait, computed by us.' },
    meanWait: {
      label: 'Average speed of answer',
      unit: 'seconds',
      meaning: 'Mean time until a call is answered, computed by us.',
    },
    within: {
      label: 'Answered within the target',
      unit: '%',
      meaning: 'Share of calls answered within the target, computed by us.',
    },
    status: { label: 'Status', meaning: 'Status of the figure: reported or derived.' },
  },
  queueRow: (n) => `An hour of ${n.calls} calls, ${n.handle} each, target ${n.target}`,
  sentence: {
    verb: 'came to',
    people: midSentence,
    follows: (by) =>
      `dividing the contacts printed in the ${by} article, the agents Tencent would need if people answered everything`,
    resolved: (by, share) =>
      `dividing the contacts printed in the ${by} article, less the ${share} that machines are said to resolve, the agents Tencent would need`,
    perYear: (contacts) => `at ${contacts} a year for each agent`,
    mismatch: 'which does not follow from its own contact numbers',
  },
};
