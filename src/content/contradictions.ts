import type { Bilingual } from '../i18n/lang.ts';

/** One thing for which several figures were published. It names rows and statements, never a number. */
export interface Contradiction {
  readonly id: string;
  readonly title: Bilingual;
  /** Statements about it; their rows are its figures. */
  readonly claims: readonly string[];
  /**
   * All rows of this table with this metric and period belong to it, checked or not, so that a new figure is included
   * automatically.
   */
  readonly all?: { readonly table: string; readonly metric: string; readonly period: string };
  /** A city in whose adverts this site has counted pay. */
  readonly adverts?: string;
}

const market: Bilingual = { zh: '智能客服市场', en: 'Smart-service market' };
const sizes = (period: string) => ({ table: 'market-size', metric: 'market_size', period });

/** In the order of the page: from those that differ most for readers down to the smallest slips. */
export const contradictions: readonly Contradiction[] = [
  { id: 'market-2023', title: market, claims: ['CLM022', 'CLM023', 'CLM037'], all: sizes('2023') },
  { id: 'market-2022', title: market, claims: ['CLM026'], all: sizes('2022') },
  { id: 'market-2021', title: market, claims: ['CLM024', 'CLM025'], all: sizes('2021') },
  { id: 'seats-2021', title: { zh: '坐席', en: 'Agents’ seats' }, claims: ['CLM027'] },
  {
    id: 'seats-2025',
    title: { zh: '座席，含不含小的', en: 'Agents’ seats, with and without small ones' },
    claims: ['CLM028'],
  },
  { id: 'bank-calls-2022', title: { zh: '银行人工处理来电', en: 'Calls handled by bank agents' }, claims: ['CLM005'] },
  {
    id: 'pay-chengdu',
    title: { zh: '成都客服的工资', en: 'Agents’ pay in Chengdu' },
    claims: ['CLM034'],
    adverts: 'chengdu',
  },
  { id: 'pay-offered', title: { zh: '客服的开价', en: 'Pay offered to agents' }, claims: ['CLM035'] },
  {
    id: 'ai-better',
    title: { zh: '认为智能客服比人强的用户', en: 'Users who find machines better than people' },
    claims: ['CLM032'],
  },
  {
    id: 'complaints-2024',
    title: { zh: '智能客服投诉的增幅', en: 'Growth of complaints about smart service' },
    claims: ['CLM033'],
  },
];
