import { ascending } from 'd3';
import type { Control } from '../control.ts';
import type { Speech } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { publisherKey, publisherName } from '../shared/cite-sources.ts';
import { draw } from './draw.ts';
import type { SeatsPicked, SeatsRows } from './pick.ts';
import { definitions, pickSeats } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** How many seats are there? Every publisher's figure by itself, with its definition. */
export const chart = defineChart<SeatsRows, SeatsPicked, Say>({
  id: 'seats',
  topic: 'turnover',
  hue: 'people',
  question: { zh: '全国有多少客服坐席？', en: 'How many customer-service seats are there?' },
  name: { zh: '坐席与从业人数', en: 'Seats and workforce' },
  tables: ['demand'],
  rows: ({ rows: { demand }, gaps }) => ({
    claims: demand.filter((claim) => definitions.includes(claim.metric.id)),
    gaps: gaps.filter((gap) => gap.table === 'demand' && definitions.includes(gap.metric)),
  }),
  controls,
  pick: pickSeats,
  text,
  table,
  tips,
  draw,
  states: {
    publisher: { publisher: 'cccmm' },
  },
});

/** Publishers with a figure that is drawn, in the order of the rows. */
function controls(rows: SeatsRows, { lang, say }: Speech<Say>): readonly Control[] {
  const place = (id: string) => definitions.indexOf(id);
  const points = [...pickSeats(rows, {}).points].sort(
    (a, b) => ascending(place(a.claim.metric.id), place(b.claim.metric.id)) || ascending(a.year, b.year),
  );
  const names = new Map(points.map(({ claim }) => [publisherKey(claim), publisherName(claim.publisher, lang)]));
  if (names.size < 2) return [];
  const choices = [{ value: 'all', label: say.all }, ...[...names].map(([value, label]) => ({ value, label }))];
  return [{ key: 'publisher', label: say.columns.publisher.label, kind: 'choice', choices }];
}
