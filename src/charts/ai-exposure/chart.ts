import type { AiExposure } from '../../datasets/published.ts';
import { defineChart } from '../define-chart.ts';
import { draw } from './draw.ts';
import type { AiExposurePicked } from './pick.ts';
import { pickAiExposure } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** How exposed is the job to AI? Its place among all occupations, study by study. */
export const chart = defineChart<readonly AiExposure[], AiExposurePicked, Say>({
  id: 'ai-exposure',
  topic: 'market',
  hue: 'machines',
  question: { zh: '这份工作受 AI 影响有多大？', en: 'How exposed is the job to AI?' },
  name: { zh: 'AI 影响：各项研究里的名次', en: 'Exposure to AI, study by study' },
  tables: ['ai-exposure'],
  rows: ({ aiExposure }) => aiExposure,
  pick: pickAiExposure,
  text,
  table,
  tips,
  draw,
});
