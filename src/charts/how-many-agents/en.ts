import { midSentence } from '../../i18n/letter-case.ts';
import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No numbers to calculate with',
  title: (n) =>
    `Staffed by people alone, Tencent would need ${n.claimed}, an article says; its own inputs give ${n.follows}`,
  titlePrinted: (claimed) => `Staffed by people alone, Tencent would need ${claimed}, an article says`,
  titleFollows: (agents) => `Staffed by people alone, Tencent would need ${agents}, by the article’s inputs`,
  titleOwn: (agents, bill) =>
    `By your settings: ${agents} agents${bill === undefined ? '' : `, and wages of ${bill} a year`}`,
  titleQueue: (n) => `With ${n.agents} agents on duty, ${n.within} of calls are answered within ${n.target}`,
  titleQueueEndless: (agents) => `${agents} agents cannot keep up with these calls: the queue grows without end`,
  subtitle: (population, period) =>
    `Human agents needed to answer a year’s contacts, and their wages for a year (CNY)${population ? `; ${midSentence(population)}` : ''}${period ? `, ${period}` : ''}`,
  hour: '; below, the hour you entered',
  heads: { agents: 'Human agents', bill: 'Wages for a year' },
  kinds: {
    printed: 'The article’s conclusion: people answer everything',
    follows: 'The article’s own inputs divided: people answer everything',
    resolved: (share) => `The same, less the ${share} that machines resolve, as the article says`,
    staffed: 'Agents there are, as the article says',
    own: (given) => `Your settings: ${given}`,
  },
  status: { printed: 'reported', follows: 'derived', resolved: 'derived', staffed: 'reported', own: 'reader’s own' },
  preset: 'Everything else',
  presets: { follows: 'as it follows from its own inputs', printed: 'as printed' },
  presetPrinted: 'agents as printed',
  given: {
    contacts: (n) => `${n} a year`,
    daily: (n) => `${n} contacts per agent and day`,
    days: (n) => `${n} working days`,
    share: (n) => `${n} resolved by machines`,
    wage: (n) => `CNY ${n} a month`,
  },
  inputs: {
    contacts: 'Contacts a year',
    daily: 'Contacts per agent and day',
    days: 'Working days a year',
    share: 'Resolved without a person',
    wage: 'Monthly wage',
    calls: 'Calls in the busy hour',
    handle: 'Average handling time',
    agents: 'Agents on duty',
    target: 'Answer target',
  },
  units: {
    contacts: 'contacts',
    daily: 'contacts',
    days: 'days',
    share: '%',
    wage: 'CNY',
    calls: 'calls',
    handle: 'seconds',
    agents: 'agents',
    target: 'seconds',
  },
  unitDefault: (unit, printed) => `${unit} (if empty: ${printed})`,
  unitOwn: (unit) => `${unit} (your own number: none is published)`,
  contactsText: (n, format) => (n >= 1e6 ? `${format(n / 1e6)}m contacts` : `${format(n)} contacts`),
  wageOf: (wage, period) => (period === undefined ? wage : `${wage} (${period})`),
  seconds: (n) => `${n} seconds`,
  noteFormula:
    'How: agents = contacts a year × (all − the share machines resolve) ÷ (contacts per agent and day × working days); wages = agents × monthly wage × twelve months.',
  noteGap: (n) =>
    `For “${n.claimed}” an agent could handle only ${n.perYear} a year, in ${n.days} working days; the article says ${n.daily} a day and ${n.printedYear} a year, which makes ${n.printedDays} days.`,
  noteBound:
    'Contacts are printed as “over”, so the agents computed are a lower bound too, and wages are those of that bound.',
  noteInputs: (by) => `Contacts per agent are an assumption of ${by}, not a measurement.`,
  noteShare: (n) =>
    `The ${n.share} resolved by machines is the article’s, of ${n.period}, without a source; whether the contacts already leave those out, it does not say.`,
  noteWage: (n) =>
    `Wages are one online seller’s word from ${n.place}, ${n.period} (an agent costs ${n.wage}); whether that counts social insurance is not said. Cities differ, so enter your own.`,
  noteOwn:
    'The solid bar is made with the reader’s own numbers, which have no published source; what is left empty is the article’s.',
  noteMarks:
    'Pale: printed in the article. Hollow: derived by this site from what is printed. Blue-green: the part machines resolve.',
  noteQueue:
    'The hour is Erlang C (A. K. Erlang, nineteen-seventeen): load = calls × average handling time ÷ one hour; Erlang B is built up agent by agent, and gives the share that waits, the mean wait and the share answered within the target. It assumes random arrivals, exponential handling times, nobody hanging up and calls taken in order; real busy hours are rougher, so the results flatter. All four numbers are the reader’s own.',
  alt: (n) =>
    `Bar chart of ${n.rows} rows from zero: agents, and their wages for a year. ${n.finding}. The table below has inputs and results.`,
  altQueue: (finding) =>
    `Columns below show the share answered within the target with a few agents more or fewer. ${finding}.`,
  withinTarget: (target) => `Answered within ${target}`,
  queueHead: (target) => `Answered within ${target} (%), by agents on duty`,
  queueFacts: (n) =>
    `Your hour: ${n.waiting} of calls wait, the mean wait is ${n.wait}; the calls alone keep ${n.load} agents busy`,
  queueEndlessFacts: (load) => `Your hour: the calls alone would keep ${load} agents busy; these cannot keep up`,
  endless: 'never',
  agentsTick: 'agents',
  caption: 'How many agents: inputs and results',
  columns: {
    what: { label: 'Item', meaning: 'Whether the row is what was said or a sum of ours.' },
    contacts: {
      label: 'Contacts a year',
      meaning: 'Contacts a year; the number alone where the source says “over”.',
    },
    daily: { label: 'Contacts per agent and day', meaning: 'Contacts handled by one agent a day.' },
    days: { label: 'Working days a year', meaning: 'Days worked a year.' },
    perYear: { label: 'Contacts per agent and year', meaning: 'Contacts handled by one agent a year.' },
    share: { label: 'Resolved without a person', unit: '%', meaning: 'Share resolved without a person.' },
    agents: { label: 'Human agents', meaning: 'How many human agents it takes.' },
    wage: { label: 'Monthly wage', unit: 'CNY', meaning: 'Monthly wage used for the sum.' },
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
    mismatch: 'which does not follow from its own numbers of contacts',
  },
};
