import { defineChart } from '../old-chart.ts';
import { seatsControls } from './controls.ts';
import { drawSeats } from './draw.ts';
import type { SeatsPicked, SeatsRows } from './pick.ts';
import { definitions, pickSeats } from './pick.ts';
import { seatsTable } from './table.ts';
import { seatsTips } from './tips.ts';
import { seatsWords } from './words.ts';

/** How many seats are there? Every publisher's figure by itself, under its own definition. */
export const seats = defineChart<SeatsRows, SeatsPicked>({
  id: 'seats',
  hue: 'people',
  question: { zh: '全国有多少客服坐席？', en: 'How many customer-service seats are there?' },
  name: { zh: '坐席与从业人数', en: 'Seats and workforce' },
  tables: ['demand'],
  rows: ({ demand, gaps }) => ({
    claims: demand.filter((claim) => definitions.includes(claim.metric.id)),
    gaps: gaps.filter((gap) => gap.table === 'demand' && definitions.includes(gap.metric ?? '')),
  }),
  controls: seatsControls,
  pick: pickSeats,
  words: seatsWords,
  table: seatsTable,
  tips: seatsTips,
  draw: drawSeats,
  cases: {
    real: (rows) => rows,
    none: () => ({ claims: [], gaps: [] }),
    one: ({ claims }) => ({ claims: claims.slice(0, 1), gaps: [] }),
    missing: ({ claims, gaps }) => ({ claims: claims.map((claim) => ({ ...claim, figure: undefined })), gaps }),
  },
  states: {
    publisher: { publisher: 'cccmm' },
  },
});
