import { ascending, descending } from 'd3';
import type { Claim, Published } from '../../datasets/published.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { Picked, State } from '../chart.ts';
import { isWeak } from '../shared/tips.ts';

/** What a figure measures, in the order of the drawing: figures of two groups never share an axis. */
const groups = ['handled', 'use', 'staff', 'output', 'cost', 'other', 'leaving', 'jobs', 'counts'] as const;
export type GroupId = (typeof groups)[number];

const groupOf: Readonly<Record<string, GroupId>> = {
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

/** Measures of the bank survey about the share of machines; the newest figure of each is used. */
const surveyed = ['ai_service_share', 'ai_tech_use_rate', 'llm_use_share'];

/** Who makes the statement: a study that measured, a survey or an analyst, the firm about itself, an article. */
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
  /** Id of the statement that this one corrects, updates or answers. */
  readonly follows: string | undefined;
  /** Year the source was published. */
  readonly published: number | undefined;
  readonly voice: Voice;
}

/** A publisher as the address names it, made of its English name: `gartner`. */
export const publisherSlug = ({ publisher }: Claim): string =>
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

/** Metrics whose values are decreases but are printed as savings. */
const savings = new Set(['credit_card_cost_saving', 'debit_card_cost_saving']);

/** Groups of changes, which have a sign. */
const changes: ReadonlySet<GroupId> = new Set(['output', 'cost', 'leaving', 'jobs']);

/** Groups that are left out until a reader asks for all. */
const later: ReadonlySet<GroupId> = new Set(['other', 'leaving', 'jobs', 'counts']);

export interface EffectPoint extends EffectRow {
  /** Where it lies on the axis of its group, in per cent; undefined where it is not a percentage. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly weak: boolean;
}

export interface EffectGroup {
  readonly id: GroupId;
  /** Whether its figures are changes: signed, around zero. */
  readonly signed: boolean;
  readonly points: readonly EffectPoint[];
}

export interface MachineEffectsPicked extends Picked {
  readonly groups: readonly EffectGroup[];
  /** The publisher that the reader chose. */
  readonly only: Bilingual | undefined;
  /** Whether there are groups that are not drawn. */
  readonly more: boolean;
  /** The greatest share that anyone is said to have handed to machines, surveys and forecasts excluded. */
  readonly said: EffectPoint | undefined;
  /** The newest effect that a study measured over all agents it observed. */
  readonly measured: EffectPoint | undefined;
  /** A forecast that is not a percentage, what was found later, and the present forecast. */
  readonly outcome:
    { readonly forecast: EffectPoint; readonly found: EffectPoint; readonly now: EffectPoint } | undefined;
}

/** The statements, one axis per group; of one publisher, or all. */
export function pickMachineEffects(rows: readonly EffectRow[], state: State): MachineEffectsPicked {
  const only = rows.find(({ claim }) => publisherSlug(claim) === state['publisher'])?.claim.publisher;
  const all = only !== undefined || state['show'] === 'all';
  const points = rows.filter(({ claim }) => only === undefined || claim.publisher.zh === only.zh).map(toPoint);
  const found = groups.flatMap((id): EffectGroup[] => {
    const own = points.filter(({ measure }) => groupOf[measure] === id);
    if (own.length === 0 || (!all && later.has(id))) return [];
    const signed = changes.has(id);
    return [{ id, signed, points: signed || id === 'counts' ? own : [...own].sort(bySize) }];
  });
  const drawn = found.flatMap((group) => group.points);
  return {
    ...{ groups: found, only, more: !all && points.some(({ measure }) => later.has(groupOf[measure] ?? 'counts')) },
    said: found
      .find(({ id }) => id === 'handled')
      ?.points.filter(({ voice, low }) => low !== undefined && (voice === 'own' || voice === 'article'))
      .at(0),
    measured: [...drawn]
      .filter(
        ({ measure, sample, low }) => measure === 'resolved_per_hour' && sample !== undefined && low !== undefined,
      )
      .sort((a, b) => descending(a.published, b.published))
      .at(0),
    outcome: outcomeOf(drawn),
    sources: [...new Set(drawn.map(({ claim }) => claim.source))],
  };
}

/** First figures that are not percentages, then by size, then forecasts, last statements without a number. */
const bySize = (a: EffectPoint, b: EffectPoint): number =>
  ascending(place(a), place(b)) || descending(a.low ?? a.high, b.low ?? b.high) || ascending(a.claim.id, b.claim.id);

const place = ({ low, claim }: EffectPoint): number =>
  !claim.figure ? 3 : low === undefined ? 0 : claim.flag === 'forecast' ? 2 : 1;

function toPoint(row: EffectRow): EffectPoint {
  const { claim, measure } = row;
  const weak = isWeak(claim);
  if (claim.figure?.unit !== 'percent') return { ...row, weak, low: undefined, high: undefined };
  const { value, low = value, high = value } = claim.figure;
  const sign = savings.has(measure) ? -1 : 1;
  const ends = [low ?? high, high ?? low].map((end) => (end === undefined ? undefined : end * sign));
  return { ...row, weak, low: ends[0], high: ends[1] };
}

function outcomeOf(points: readonly EffectPoint[]): MachineEffectsPicked['outcome'] {
  const forecast = points.find(({ measure, claim }) => measure === 'agent_labour_cost_cut' && claim.figure);
  const later = points.filter(({ follows, claim }) => follows === forecast?.claim.id && claim.figure);
  const found = later.find(({ claim }) => claim.flag === 'reported');
  const now = later.find(({ claim }) => claim.flag === 'forecast');
  return forecast && found && now ? { forecast, found, now } : undefined;
}
