import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Cell, ListedTable, Speech } from '../chart.ts';
import { missing, numberCell, textCell, fromField, tableOf } from '../shared/table-of.ts';
import { gradeColumn, publisherColumn } from '../shared/columns.ts';
import type { TableColumn } from '../shared/table-of.ts';
import type { QueuePicked, Staffing, HowManyAgentsPicked } from './pick.ts';
import type { Estimate } from './pick-estimates.ts';
import { agentsText, billText, contactsText, estimateName, numberText, perYearText } from './words-names.ts';
import type { Say } from './zh.ts';

type Row = Estimate | Staffing;

const isEstimate = (row: Row): row is Estimate => 'kind' in row;

/**
 * One row per bar with everything it was computed from; where the reader gave an hour, one per number of agents on
 * duty.
 */
export function table(picked: HowManyAgentsPicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { caption, columns } = say;
  const { estimates, queue: hour } = picked;
  const rows: readonly Row[] = [...estimates, ...(hour?.around ?? [])];
  const number = (value: number) => formatNumber(value, lang);
  const computed = (value: number | undefined, text: string): Cell => ({
    text,
    value: value === undefined ? null : round(value, 2),
  });
  const ofEstimate =
    (cell: (estimate: Estimate) => Cell) =>
    (row: Row): Cell =>
      isEstimate(row) ? cell(row) : missing();
  return tableOf<Row>(
    { caption, rows, id: ({ id }) => id },
    [
      {
        key: 'what',
        kind: 'text',
        ...columns.what,
        cell: (row) => textCell(isEstimate(row) ? estimateName(row, speech) : hour && hourName(hour, speech)),
      },
      {
        key: 'agents',
        kind: 'number',
        ...columns.agents,
        cell: (row) =>
          isEstimate(row)
            ? computed(row.agents.low ?? row.agents.high, agentsText(row, lang))
            : numberCell(row.agents, number),
      },
      {
        key: 'contacts',
        kind: 'text',
        ...columns.contacts,
        cell: ofEstimate(({ contacts, given }) => {
          if (contacts?.low === undefined) return missing();
          const printed = given.includes('contacts') ? undefined : picked.claims.contacts_year?.figure;
          return computed(contacts.low, printed ? formatFigure(printed, lang) : contactsText(contacts.low, speech));
        }),
      },
      { key: 'daily', kind: 'number', ...columns.daily, cell: ofEstimate(({ daily }) => numberCell(daily, number)) },
      {
        key: 'days',
        kind: 'number',
        ...columns.days,
        cell: ofEstimate(({ days }) =>
          numberCell(days === undefined ? undefined : round(days, 1), (value) => numberText(value, lang)),
        ),
      },
      {
        key: 'perYear',
        kind: 'number',
        ...columns.perYear,
        cell: ofEstimate(({ perYear }) =>
          perYear === undefined ? missing() : computed(perYear, perYearText(perYear, lang)),
        ),
      },
      { key: 'share', kind: 'number', ...columns.share, cell: ofEstimate(({ share }) => numberCell(share, number)) },
      {
        key: 'wage',
        kind: 'text',
        ...columns.wage,
        cell: ofEstimate(({ wage, given }) => {
          const own = given.includes('wage') ? wage?.low : undefined;
          if (own !== undefined) return numberCell(own, number);
          const { figure, period } = picked.wage ?? {};
          return wage && figure ? textCell(say.wageOf(formatFigure(figure, lang, 'bare'), period)) : missing();
        }),
      },
      {
        key: 'bill',
        kind: 'number',
        ...columns.bill,
        cell: ofEstimate(({ bill }) => (bill ? computed(bill.low ?? bill.high, billText(bill, lang)) : missing())),
      },
      ...(hour ? hourColumns(speech) : []),
      fromField('operations.period', (row) => (isEstimate(row) ? periodOf(row, picked) : undefined)),
      {
        key: 'status',
        kind: 'text',
        ...columns.status,
        cell: (row) => textCell(say.status[statusOf(row)]),
      },
      publisherColumn(lang, (row) => (isEstimate(row) ? row.claim?.publisher : undefined)),
      gradeColumn((row) => (isEstimate(row) ? row.claim?.grade : undefined)),
    ],
    lang,
  );
}

const statusOf = (row: Row) => {
  if (isEstimate(row)) return row.given.length > 0 ? 'own' : row.kind;
  return row.own ? 'own' : 'follows';
};

/** Results of the reader's hour. */
function hourColumns({ lang, say }: Speech<Say>): readonly TableColumn<Row>[] {
  const { columns, endless } = say;
  const result = (value: (queue: NonNullable<Staffing['queue']>) => number) => (row: Row) => {
    if (isEstimate(row)) return missing();
    if (!row.queue) return missing(endless);
    return numberCell(round(value(row.queue), 1), (shown) => formatNumber(shown, lang));
  };
  return [
    { key: 'waiting', kind: 'number', ...columns.waiting, cell: result(({ waiting }) => waiting * 100) },
    { key: 'meanWait', kind: 'number', ...columns.meanWait, cell: result(({ meanWait }) => meanWait) },
    { key: 'within', kind: 'number', ...columns.within, cell: result(({ withinTarget }) => withinTarget * 100) },
  ];
}

/** The period of the claim; for a computed number, that of the input it adds or rests on. */
function periodOf({ kind, claim }: Estimate, { claims }: HowManyAgentsPicked): string | undefined {
  if (claim) return claim.period;
  return kind === 'resolved' ? claims.ai_resolved_share?.period : claims.contacts_year?.period;
}

function hourName({ calls, handle, target }: QueuePicked, { lang, say }: Speech<Say>): string {
  const seconds = (value: number) => say.seconds(formatNumber(value, lang));
  return say.queueRow({ calls: formatNumber(calls, lang), handle: seconds(handle), target: seconds(target) });
}
