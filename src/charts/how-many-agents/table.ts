import { formatNumber } from '../../i18n/format-number.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { round } from '../../lib/round.ts';
import type { Cell, ChartTable, TableRow } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import type { Say } from './names.ts';
import { agentsText, billText, contactsText, daysText, dictionary, estimateName, perYearText } from './names.ts';
import type { Estimate, HowManyAgentsPicked } from './pick.ts';
import type { QueuePicked } from './queue.ts';

const numeric = ['daily', 'days', 'perYear', 'share', 'agents', 'bill', 'waiting', 'meanWait', 'within'];

/** One row a bar with all that it was computed from; one a number of agents on duty, where the reader gave an hour. */
export function howManyAgentsTable(picked: HowManyAgentsPicked, lang: Lang): ChartTable {
  const { columns, caption }: Say = dictionary[lang];
  const ofHour = ['waiting', 'meanWait', 'within'];
  const entries = Object.entries(columns).filter(([key]) => picked.queue !== undefined || !ofHour.includes(key));
  const rows = [
    ...picked.estimates.map((estimate) => estimateRow(estimate, picked, lang)),
    ...(picked.queue ? queueRows(picked.queue, lang) : []),
  ];
  return {
    caption,
    columns: entries.map(([key, label]) => ({ key, label, numeric: numeric.includes(key) })),
    rows: rows.map(({ id, cells }) => ({ id, cells: entries.map(([key]) => cells[key] ?? missing()) })),
  };
}

type Cells = Partial<Record<string, Cell>>;
type Row = Pick<TableRow, 'id'> & { readonly cells: Cells };

function estimateRow(estimate: Estimate, { claims, wage }: HowManyAgentsPicked, lang: Lang): Row {
  const say: Say = dictionary[lang];
  const { contacts, agents, bill, given } = estimate;
  const computed = (value: number | undefined, text: string): Cell => ({
    text,
    value: value === undefined ? null : round(value, 2),
  });
  const printedContacts = contacts && !given.includes('contacts') ? claims.contacts_year?.figure : undefined;
  const ownWage = given.includes('wage') ? estimate.wage?.low : undefined;
  const cells: Cells = {
    what: textCell(estimateName(estimate, lang)),
    period: textCell(periodOf(estimate, claims)),
    daily: numberCell(estimate.daily, (value) => formatNumber(value, lang)),
    days: numberCell(estimate.days === undefined ? undefined : round(estimate.days, 1), (value) =>
      daysText(value, lang),
    ),
    share: numberCell(estimate.share, (value) => formatNumber(value, lang)),
    agents: computed(agents.low ?? agents.high, agentsText(estimate, lang)),
    status: textCell(say.status[estimate.kind]),
    publisher: textCell(estimate.claim?.publisher[lang]),
    grade: textCell(estimate.claim?.grade),
  };
  if (contacts?.low !== undefined)
    cells['contacts'] = computed(
      contacts.low,
      printedContacts ? formatFigure(printedContacts, lang) : contactsText(contacts.low, lang),
    );
  if (estimate.perYear !== undefined)
    cells['perYear'] = computed(estimate.perYear, perYearText(estimate.perYear, lang));
  if (ownWage !== undefined) cells['wage'] = numberCell(ownWage, (value) => formatNumber(value, lang));
  else if (estimate.wage && wage?.figure)
    cells['wage'] = textCell(say.wageOf(formatFigure(wage.figure, lang, 'bare'), wage.period));
  if (bill) cells['bill'] = computed(bill.low ?? bill.high, billText(bill, lang));
  return { id: estimate.id, cells };
}

/** Of the claim itself; of what is computed, the period of the input it adds or rests on. */
function periodOf({ kind, claim }: Estimate, claims: HowManyAgentsPicked['claims']): string | undefined {
  if (claim) return claim.period;
  return kind === 'resolved' ? claims.ai_resolved_share?.period : claims.contacts_year?.period;
}

function queueRows({ calls, handle, target, around }: QueuePicked, lang: Lang): Row[] {
  const say: Say = dictionary[lang];
  const number = (value: number) => formatNumber(value, lang);
  const seconds = (value: number) => say.seconds(number(value));
  const what = say.queueRow({ calls: number(calls), handle: seconds(handle), target: seconds(target) });
  return around.map(({ id, agents, queue, own }) => {
    const result = (value: number | undefined) =>
      value === undefined ? missing(say.endless) : numberCell(round(value, 1), number);
    return {
      id,
      cells: {
        what: textCell(what),
        agents: numberCell(agents, number),
        waiting: result(queue && queue.waiting * 100),
        meanWait: result(queue?.meanWait),
        within: result(queue && queue.withinTarget * 100),
        status: textCell(own ? say.status.own : say.status.follows),
      },
    };
  });
}
