import type { SentenceMaker } from './shared/sentences/chart-sentences.ts';
import { bankAiShareSentences } from './bank-ai-share/sentences.ts';
import { bankCallsSentences } from './bank-calls/sentences.ts';
import { bankHeadcountSentences } from './bank-headcount/sentences.ts';
import { bankServiceSentences } from './bank-service/sentences.ts';
import { claimAuditSentences } from './claim-audit/sentences.ts';
import { complaintShareSentences } from './complaint-share/sentences.ts';
import { evidenceMapSentences } from './evidence-map/sentences.ts';
import { gripesSentences } from './gripes/sentences.ts';
import { howManyAgentsSentences } from './how-many-agents/sentences.ts';
import { humanAccessSentences } from './human-access/sentences.ts';
import { labourGapSentences } from './labour-gap/sentences.ts';
import { marketSizeSpreadSentences } from './market-size-spread/sentences.ts';
import { payAdvertisedSentences } from './pay-advertised/sentences.ts';
import { payByCityTenureSentences } from './pay-by-city-tenure/sentences.ts';
import { payNewcomersSentences } from './pay-newcomers/sentences.ts';
import { payTenureProfilesSentences } from './pay-tenure-profiles/sentences.ts';
import { seatsSentences } from './seats/sentences.ts';
import { shortageRankSentences } from './shortage-rank/sentences.ts';
import { turnoverMeasuresSentences } from './turnover-measures/sentences.ts';
import { usComparatorSentences } from './us-comparator/sentences.ts';

/** By the chart's id; every chart of the registry has one. */
export const sentenceMakers: Readonly<Record<string, SentenceMaker>> = {
  'pay-by-city-tenure': payByCityTenureSentences,
  'pay-newcomers': payNewcomersSentences,
  'pay-tenure-profiles': payTenureProfilesSentences,
  'pay-advertised': payAdvertisedSentences,
  'bank-headcount': bankHeadcountSentences,
  'bank-calls': bankCallsSentences,
  'bank-service': bankServiceSentences,
  'turnover-measures': turnoverMeasuresSentences,
  'market-size-spread': marketSizeSpreadSentences,
  'bank-ai-share': bankAiShareSentences,
  'how-many-agents': howManyAgentsSentences,
  'shortage-rank': shortageRankSentences,
  'labour-gap': labourGapSentences,
  seats: seatsSentences,
  'complaint-share': complaintShareSentences,
  gripes: gripesSentences,
  'human-access': humanAccessSentences,
  'us-comparator': usComparatorSentences,
  'evidence-map': evidenceMapSentences,
  'claim-audit': claimAuditSentences,
};
