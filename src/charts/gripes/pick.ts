import { ascending, descending } from 'd3';
import type { Gap, Named, RowOf } from '../../datasets/published.ts';
import type { Picked, State } from '../chart.ts';

export interface GripesRows {
  /** Shares of all surveys: gripes, and other answers of users. */
  readonly shares: readonly RowOf<'experience'>[];
  /** How many people a survey asked. */
  readonly samples: readonly RowOf<'experience'>[];
  /** Surveys that do not say how many they asked. */
  readonly sampleGaps: readonly Gap[];
  /** Gripes that were published as a picture without percentages. */
  readonly pictured: readonly Gap[];
}

/** Kinds of panels, in the order drawn. */
const kinds = ['gripes', 'article', 'others'] as const;

export interface GripesPanel {
  readonly survey: Named;
  /**
   * `gripes`: reasons for being annoyed. `article`: figures that only an article carries, each about a group of its
   * own. `others`: other answers, which are never ranked among the reasons.
   */
  readonly kind: (typeof kinds)[number];
  readonly period: string | undefined;
  /** Largest share first. */
  readonly shares: readonly RowOf<'experience'>[];
  readonly sample: RowOf<'experience'> | undefined;
  readonly sampleGap: Gap | undefined;
}

export interface GripesPicked extends Picked {
  readonly panels: readonly GripesPanel[];
  readonly sort: 'share' | 'name';
  /** Names of the pictured gripes in the order of the text, each with the gap that records it. */
  readonly pictured: readonly { readonly gap: Gap; readonly name: Named }[];
}

export const isGripe = (claim: RowOf<'experience'>): boolean => claim.metric.id.startsWith('gripe_');
export const shareOf = (claim: RowOf<'experience'>): number | undefined => claim.figure?.value;

/** Whether only one of the articles carries it. */
export const isArticleOnly = ({ grade }: RowOf<'experience'>): boolean => grade === 'S';

/**
 * One panel per survey, those with reasons first, and one for what only an article states; answers of different surveys
 * are never ranked together.
 */
export function pickGripes({ shares, samples, sampleGaps, pictured }: GripesRows, state: State): GripesPicked {
  const chosen = state['survey'] ?? 'all';
  const bySurvey = new Map<string, RowOf<'experience'>[]>();
  for (const claim of shares) {
    if (chosen !== 'all' && claim.survey.id !== chosen) continue;
    const panel = isArticleOnly(claim) ? 'article' : claim.survey.id;
    bySurvey.set(panel, [...(bySurvey.get(panel) ?? []), claim]);
  }
  const panels = [...bySurvey.values()]
    .flatMap((claims) => toPanel(claims, samples, sampleGaps))
    .sort(
      (a, b) =>
        ascending(kinds.indexOf(a.kind), kinds.indexOf(b.kind)) || (a.period ?? '').localeCompare(b.period ?? '', 'en'),
    );
  const names = new Map(shares.map((claim) => [claim.metric.id, claim.metric]));
  const claims = panels.flatMap((panel) => [...panel.shares, ...(panel.sample ? [panel.sample] : [])]);
  return {
    panels,
    sort: state['sort'] === 'name' ? 'name' : 'share',
    pictured: pictured.flatMap((gap) => {
      const name = names.get(gap.metric);
      return name ? [{ gap, name }] : [];
    }),
    sources: [...new Set(claims.map((claim) => claim.source))],
  };
}

function toPanel(
  claims: readonly RowOf<'experience'>[],
  samples: readonly RowOf<'experience'>[],
  gaps: readonly Gap[],
): GripesPanel[] {
  const first = claims[0];
  if (!first) return [];
  const sample = samples.find((claim) => claim.survey.id === first.survey.id);
  return [
    {
      survey: first.survey,
      kind: claims.every(isGripe) ? 'gripes' : claims.every(isArticleOnly) ? 'article' : 'others',
      period: first.period,
      shares: [...claims].sort((a, b) => descending(shareOf(a) ?? -1, shareOf(b) ?? -1)),
      sample,
      sampleGap: sample ? undefined : gaps.find((gap) => gap.period === first.period),
    },
  ];
}
