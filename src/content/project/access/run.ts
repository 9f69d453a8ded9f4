import type { Bilingual } from '../../../i18n/lang.ts';
import type { PointId } from './points.ts';
import lastRun from './run.json' with { type: 'json' };

/** A setting in which `npm run accessibility` opens a page. */
export interface AccessSetting {
  readonly id: string;
  /** Width in pixels. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** Those rules of axe for WCAG 2.2 AA whose result may differ from that in earlier settings. */
  readonly rules: 'all' | 'colour' | 'layout';
  /** High contrast: the reader's colours replace those of the page. */
  readonly forced?: boolean;
  /** Whether the reader prefers reduced motion. */
  readonly still?: boolean;
  /** Whether the reader's text is twice as large. */
  readonly large?: boolean;
  /** A known limitation in this setting: what is found is shown, and is not treated as new. */
  readonly limit?: Bilingual;
}

const accessWidths = [320, 360, 768, 1280] as const;
const schemes = ['light', 'dark'] as const;

export const accessSettings: readonly AccessSetting[] = [
  ...accessWidths.flatMap((width) =>
    schemes.map((scheme): AccessSetting => {
      const ends = width === 320 || width === 1280;
      return { id: `${width}-${scheme}`, width, scheme, rules: scheme === 'dark' ? 'colour' : ends ? 'all' : 'layout' };
    }),
  ),
  { id: 'forced-light', width: 360, scheme: 'light', rules: 'colour', forced: true },
  { id: 'forced-dark', width: 1280, scheme: 'dark', rules: 'colour', forced: true },
  { id: 'still', width: 1280, scheme: 'light', rules: 'layout', still: true },
  {
    ...{ id: 'large-360', width: 360, scheme: 'dark', rules: 'layout', large: true },
    limit: {
      zh: '手机上再把文字放大一倍，有些页会左右滚动，图在自己的框里滚动，这个框有的浏览器用键盘走不到。',
      en: 'With text twice as large on a phone some pages scroll sideways, and drawings scroll in a box that the keyboard does not reach in every browser.',
    },
  },
  { id: 'large-768', width: 768, scheme: 'dark', rules: 'layout', large: true },
  { id: 'large-1280', width: 1280, scheme: 'light', rules: 'layout', large: true },
];

const schemeNames: Readonly<Record<AccessSetting['scheme'], Bilingual>> = {
  light: { zh: '浅色', en: 'light' },
  dark: { zh: '深色', en: 'dark' },
};
const extraNames = {
  forced: { zh: '强制颜色', en: 'forced colours' },
  still: { zh: '减少动态效果', en: 'reduced motion' },
  large: { zh: '200% 文字', en: '200% text' },
} as const;

/** A setting as readers see it: "360 px, dark, 200% text". */
export function settingName(setting: AccessSetting, lang: 'zh' | 'en'): string {
  const extras = (['forced', 'still', 'large'] as const).filter((extra) => setting[extra]);
  const parts = [schemeNames[setting.scheme], ...extras.map((extra) => extraNames[extra])].map((name) => name[lang]);
  return lang === 'zh' ? `${setting.width} 像素，${parts.join('，')}` : `${setting.width} px, ${parts.join(', ')}`;
}

/** How many faults each tested point has. */
type PointFaults = Readonly<Partial<Record<PointId, number>>>;

/** Results of one setting: how many pages were opened in it, and what was found on all of them. */
export interface SettingResult {
  readonly pages: number;
  /** Elements that break a rule of axe. */
  readonly violations: number;
  /** Elements for which axe cannot decide, by rule. */
  readonly incomplete: Readonly<Partial<Record<string, number>>>;
  /** What our own checks found, by the point of Chartability; a missing point was not tested. */
  readonly points: PointFaults;
}

/** The results of the last run of `npm run accessibility`. */
export interface AccessRun {
  /** The day, such as 2026-11-20. */
  readonly date: string;
  /** The version in package.json. */
  readonly version: string;
  readonly axe: string;
  readonly chromium: string;
  /** Whether every page was opened, or one of each kind in each language. */
  readonly everyPage: boolean;
  /** The kinds of pages that existed, as addresses. */
  readonly kinds: readonly string[];
  /** How many charts were tested, each in both languages, and what was found in them. */
  readonly charts: number;
  readonly figures: PointFaults;
  readonly settings: Readonly<Partial<Record<string, SettingResult>>>;
  /** Marks without any ink that has a contrast of 3:1 with the page in the light theme, and the number of all marks. */
  readonly pale: { readonly marks: number; readonly of: number };
}

export const accessRun: AccessRun = lastRun;

/**
 * On how many pages a point was tested in that run, over all settings, and its faults. Known limitations count with
 * their setting.
 */
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
