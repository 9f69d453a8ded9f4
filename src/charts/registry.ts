import type { AnyChart } from './chart.ts';
import { bankAiShare } from './bank-ai-share/bank-ai-share.ts';
import { bankCalls } from './bank-calls/bank-calls.ts';
import { bankHeadcount } from './bank-headcount/bank-headcount.ts';
import { bankService } from './bank-service/bank-service.ts';
import { claimAudit } from './claim-audit/claim-audit.ts';
import { complaintShare } from './complaint-share/complaint-share.ts';
import { evidenceMap } from './evidence-map/evidence-map.ts';
import { gripes } from './gripes/gripes.ts';
import { howManyAgents } from './how-many-agents/how-many-agents.ts';
import { humanAccess } from './human-access/human-access.ts';
import { labourGap } from './labour-gap/labour-gap.ts';
import { marketSizeSpread } from './market-size-spread/market-size-spread.ts';
import { payAdvertised } from './pay-advertised/pay-advertised.ts';
import { payByCityTenure } from './pay-by-city-tenure/pay-by-city-tenure.ts';
import { payNewcomers } from './pay-newcomers/pay-newcomers.ts';
import { payTenureProfiles } from './pay-tenure-profiles/pay-tenure-profiles.ts';
import { seats } from './seats/seats.ts';
import { shortageRank } from './shortage-rank/shortage-rank.ts';
import { turnoverMeasures } from './turnover-measures/turnover-measures.ts';
import { usComparator } from './us-comparator/us-comparator.ts';

/** Every chart, in the order of the gallery. Pages, files, goldens and browser tests are made from this list. */
export const charts: readonly AnyChart[] = [
  payByCityTenure,
  payNewcomers,
  payTenureProfiles,
  payAdvertised,
  bankHeadcount,
  bankCalls,
  bankService,
  turnoverMeasures,
  marketSizeSpread,
  bankAiShare,
  howManyAgents,
  shortageRank,
  labourGap,
  seats,
  complaintShare,
  gripes,
  humanAccess,
  usComparator,
  evidenceMap,
  claimAudit,
];

/** @throws when there is no chart of that id. */
export function chartById(id: string): AnyChart {
  const chart = charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`no chart "${id}"; the registry has ${charts.map((one) => one.id).join(', ')}`);
  return chart;
}
