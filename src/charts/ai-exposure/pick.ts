import { ascending, descending, group } from 'd3';
import type { AiExposure, Named } from '../../datasets/published.ts';
import type { Picked } from '../chart.ts';
import { isWeak } from '../shared/tips.ts';

export interface ExposurePoint {
  readonly score: AiExposure;
  /**
   * From 0 (the least exposed occupation in the file) to 100 (the most exposed); undefined where the number of
   * occupations is unknown.
   */
  readonly percentile: number | undefined;
  /** Whether only a copy of the study’s file was read. */
  readonly weak: boolean;
}

export interface ExposureStudy {
  readonly study: Named;
  /** Years of its files, oldest first. */
  readonly years: readonly string[];
  /** Least exposed first. */
  readonly points: readonly ExposurePoint[];
  /** The lowest and the highest of the points that have a percentile. */
  readonly least: PlacedPoint | undefined;
  readonly most: PlacedPoint | undefined;
}

export interface PlacedPoint extends ExposurePoint {
  readonly percentile: number;
}

export interface AiExposurePicked extends Picked {
  /** Studies that place the job highest first, those without a place last. */
  readonly studies: readonly ExposureStudy[];
  /** The lowest and the highest over all studies. */
  readonly least: PlacedPoint | undefined;
  readonly most: PlacedPoint | undefined;
}

/** Whether the percentile of a score is known. */
export const isPlaced = (point: ExposurePoint): point is PlacedPoint => point.percentile !== undefined;

/** The studies, each with the rank of the job in every measure's own list of occupations. */
export function pickAiExposure(rows: readonly AiExposure[]): AiExposurePicked {
  const studies = [...group(rows, ({ study }) => study.id).values()]
    .flatMap((own): ExposureStudy[] => {
      const points = own
        .map((score): ExposurePoint => ({ score, percentile: percentile(score), weak: isWeak(score) }))
        .sort((a, b) => ascending(a.percentile, b.percentile) || ascending(a.score.id, b.score.id));
      const placed = points.filter(isPlaced);
      const years = [...new Set(own.flatMap(({ period }) => period?.slice(0, 4) ?? []))].sort(ascending);
      const [first] = own;
      return first ? [{ study: first.study, years, points, least: placed[0], most: placed.at(-1) }] : [];
    })
    .sort((a, b) => descending(place(a), place(b)));
  const placed = studies
    .flatMap(({ points }) => points)
    .filter(isPlaced)
    .sort((a, b) => ascending(a.percentile, b.percentile));
  return {
    studies,
    least: placed[0],
    most: placed.at(-1),
    sources: [...new Set(studies.flatMap(({ points }) => points.map(({ score }) => score.source)))],
  };
}

const place = ({ least }: ExposureStudy): number => least?.percentile ?? -1;

function percentile({ rank, of }: AiExposure): number | undefined {
  return of === undefined || of < 2 ? undefined : ((of - rank) / (of - 1)) * 100;
}
