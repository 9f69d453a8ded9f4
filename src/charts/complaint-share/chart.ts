import { defineChart } from '../define-chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { quarterYears } from '../../lib/periods/quarter.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import { draw } from './draw.ts';
import type { ComplaintSharePicked, ComplaintShareRows } from './pick.ts';
import { pickComplaintShare } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

const metric = 'cs_channel_complaint_share';

/** Are complaints about customer service rising? Their share of internet users' complaints, quarter by quarter. */
export const chart = defineChart<ComplaintShareRows, ComplaintSharePicked, Say>({
  id: 'complaint-share',
  topic: 'customers',
  hue: 'customers',
  question: { zh: '对客服的投诉在增加吗？', en: 'Are complaints about customer service rising?' },
  name: { zh: '客服渠道类投诉占比', en: 'Share of service-channel complaints' },
  tables: ['experience'],
  rows: ({ rows: { experience }, gaps }) => {
    const missing = gaps.filter((gap) => gap.table === 'experience' && gap.metric === metric);
    return {
      shares: experience.filter((claim) => claim.metric.id === metric),
      counts: experience.filter((claim) => claim.metric.id === 'cs_channel_complaints'),
      totals: experience.filter((claim) => claim.metric.id === 'platform_complaints_total'),
      stocks: experience.filter((claim) => claim.survey.id === 'heimao'),
      gaps: missing.filter((gap) => gap.reason.id !== 'series_break'),
      breaks: missing.filter((gap) => gap.reason.id === 'series_break'),
    };
  },
  controls: ({ shares, gaps }, { lang }) => {
    const periods = [...shares, ...gaps].map((row) => row.period);
    return [...periodRangeControls(periods, lang), ...yearMarkControls(quarterYears(periods), lang)];
  },
  pick: pickComplaintShare,
  text,
  table,
  tips,
  draw,
  states: {
    year: { year: '2024' },
    from: { from: '2024-Q1' },
    to: { to: '2023-Q1' },
    'one-period': { from: '2023-Q4', to: '2023-Q4' },
    'nothing-left': { from: '2024-Q1', to: '2024-Q1' },
  },
});
