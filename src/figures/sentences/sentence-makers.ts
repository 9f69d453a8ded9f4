import type { SentenceMaker } from './chart-sentences.ts';
import { bankAiShareSentences } from './bank-ai-share.ts';
import { bankCallsSentences } from './bank-calls.ts';
import { bankHeadcountSentences } from './bank-headcount.ts';
import { bankServiceSentences } from './bank-service.ts';
import { claimAuditSentences } from './claim-audit.ts';
import { complaintShareSentences } from './complaint-share.ts';
import { evidenceMapSentences } from './evidence-map.ts';
import { gripesSentences } from './gripes.ts';
import { howManyAgentsSentences } from './how-many-agents.ts';
import { humanAccessSentences } from './human-access.ts';
import { labourGapSentences } from './labour-gap.ts';
import { marketSizeSpreadSentences } from './market-size-spread.ts';
import { payAdvertisedSentences } from './pay-advertised.ts';
import { payByCityTenureSentences } from './pay-by-city-tenure.ts';
import { payNewcomersSentences } from './pay-newcomers.ts';
import { payTenureProfilesSentences } from './pay-tenure-profiles.ts';
import { seatsSentences } from './seats.ts';
import { shortageRankSentences } from './shortage-rank.ts';
import { turnoverMeasuresSentences } from './turnover-measures.ts';
import { usComparatorSentences } from './us-comparator.ts';

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
