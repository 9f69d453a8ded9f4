import type { Claim, Published } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import { publisherName } from '../shared/publisher-name.ts';

/** What a figure is a measure of, in the order of the drawing: figures of two groups are never on one axis. */
export const groups = ['handled', 'use', 'staff', 'output', 'cost', 'other', 'leaving', 'jobs', 'counts'] as const;
export type GroupId = (typeof groups)[number];

export const groupOf: Readonly<Record<string, GroupId>> = {
  ...{ self_service_share: 'handled', ai_resolved_share: 'handled', robot_service_share: 'handled' },
  ...{ ai_service_share: 'handled', automated_share: 'handled', chats_handled_share: 'handled' },
  ...{ ai_tech_use_rate: 'use', llm_use_share: 'use', use_case_share: 'use', firms_using_ai_in_cs: 'use' },
  ...{ agent_labour_cost_cut: 'staff', cut_staff_share: 'staff', keep_agents_share: 'staff' },
  ...{ abandon_plan_share: 'staff', rehire_share: 'staff' },
  resolved_per_hour: 'output',
  ...{ credit_card_cost_saving: 'cost', debit_card_cost_saving: 'cost' },
  ...{ robot_solved_share: 'other', smart_scene_cover: 'other', ai_team_share: 'other' },
  ...{ new_hire_attrition_change: 'leaving', employment_change: 'jobs' },
  ...{ full_replacement_firms: 'counts', equivalent_agents: 'counts', reversal: 'counts', support_staff: 'counts' },
  ...{ posts_cut_restored: 'counts', labour_replaced: 'counts', smart_services_year: 'counts' },
};

/** The bank survey's measures that say what share machines have: of each the newest figure. */
const surveyed = ['ai_service_share', 'ai_tech_use_rate', 'llm_use_share'];

/** Whose word it is: a study that measured, a survey or an analyst, the firm about itself, an article. */
export const voices = ['study', 'survey', 'own', 'article'] as const;
export type Voice = (typeof voices)[number];

export interface EffectRow {
  readonly claim: Claim;
  /** Code of the measure. */
  readonly measure: string;
  /** Undefined for the bank survey, whose measures the chart names. */
  readonly measureName: Bilingual | undefined;
  /** Whom it is about; undefined for the bank survey. */
  readonly whom: Bilingual | undefined;
  readonly period: string | undefined;
  readonly sample: number | undefined;
  /** Id of the statement that it corrects, updates or answers. */
  readonly follows: string | undefined;
  /** Year the source was published. */
  readonly published: number | undefined;
  readonly voice: Voice;
}

/** Name of a publisher in an address: `gartner`. */
export const publisherId = ({ publisher }: Claim): string =>
  publisherName(publisher, 'en')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What the chart takes from the published data. */
export function rowsOf({ rows, bankYears, singleBanks, sources }: Published): EffectRow[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const row = (
    claim: Claim,
    about: { readonly measure: string; readonly basis?: string } & Partial<
      Omit<EffectRow, 'claim' | 'measure' | 'voice'>
    >,
  ): EffectRow[] => {
    const { measure, basis, measureName, whom, period, sample, follows } = about;
    if (!(measure in groupOf)) return [];
    const source = byId.get(claim.source);
    const self = whom?.zh.includes(publisherName(claim.publisher, 'zh')) ?? false;
    const voice = self ? 'own' : source?.kind === 'article' ? 'article' : basis === 'measured' ? 'study' : 'survey';
    const { id, figure, flag, publisher, grade, carriers, note } = claim;
    const plain = { id, figure, flag, source: claim.source, publisher, grade, carriers, note };
    return [{ claim: plain, measure, measureName, whom, period, sample, follows, published: source?.year, voice }];
  };
  return [
    ...rows.operations.flatMap((claim) =>
      row(claim, {
        ...{ measure: claim.metric.id, measureName: claim.metric.name, whom: claim.population, period: claim.period },
      }),
    ),
    ...singleBanks.flatMap((claim) =>
      row(claim, {
        ...{ measure: claim.metric.id, measureName: claim.metric.name, whom: claim.institution },
        period: String(claim.year),
      }),
    ),
    ...surveyed.flatMap((measure) => {
      const last = bankYears.findLast(({ metrics }) => metrics[measure]?.figure);
      const claim = last?.metrics[measure];
      return last && claim ? row(claim, { measure, period: String(last.year) }) : [];
    }),
    ...rows.experience.flatMap((claim) =>
      row(claim, {
        ...{ measure: claim.metric.id, measureName: claim.metric.name, whom: claim.population, period: claim.period },
      }),
    ),
    ...rows['machine-effects'].flatMap(({ measure, basis, population, period, sample, follows, ...claim }) =>
      row(claim, {
        ...{ measure: measure.id, measureName: measure.name, whom: population, basis: basis.id },
        ...{ period, sample, follows },
      }),
    ),
  ];
}
