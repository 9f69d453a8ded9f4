import type { PointId } from './points.ts';
import { accessSettings } from './settings.ts';
import kept from './run.json' with { type: 'json' };

/** How many faults each point has that was tried. */
type PointFaults = Readonly<Partial<Record<PointId, number>>>;

/** Of one setting: how many pages were opened with it, and what was found in all of them. */
export interface SettingResult {
  readonly pages: number;
  /** Elements that break a rule of axe. */
  readonly violations: number;
  /** Elements of which axe cannot tell, by rule. */
  readonly incomplete: Readonly<Partial<Record<string, number>>>;
  /** What our own checks found, by the point of Chartability; a point is there where it was tried. */
  readonly points: PointFaults;
}

/** What `npm run accessibility` found last. */
export interface AccessRun {
  /** The day, as 2026-11-20. */
  readonly date: string;
  /** The version in package.json. */
  readonly version: string;
  readonly axe: string;
  readonly chromium: string;
  /** Whether every page was opened, or one of each kind in each language. */
  readonly everyPage: boolean;
  /** The kinds of pages that there were, as addresses. */
  readonly kinds: readonly string[];
  /** Charts whose figures were gone through, each in both languages, and what was found in them. */
  readonly charts: number;
  readonly figures: PointFaults;
  readonly settings: Readonly<Partial<Record<string, SettingResult>>>;
  /** Marks of which no ink is 3:1 against the page, in the light, of all marks. */
  readonly pale: { readonly marks: number; readonly of: number };
}

export const accessRun: AccessRun = kept;

/** Pages on which a point was tried in that run, over all settings, and its faults. What is known to fall short counts with its setting. */
export function pointTotal(id: PointId): { readonly tried: number; readonly faults: number } {
  const tried = accessSettings.flatMap(({ id: setting, limit }) => {
    const result = accessRun.settings[setting];
    const faults = result?.points[id];
    return limit || !result || faults === undefined ? [] : [{ tried: result.pages, faults }];
  });
  const own = accessRun.figures[id];
  if (own !== undefined) tried.push({ tried: 2 * accessRun.charts, faults: own });
  return {
    tried: tried.reduce((sum, one) => sum + one.tried, 0),
    faults: tried.reduce((sum, one) => sum + one.faults, 0),
  };
}
