import type { Bilingual } from '../../../i18n/lang.ts';

/** What a page is opened with in the run of `npm run accessibility`. */
export interface AccessSetting {
  readonly id: string;
  /** In pixels. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** Of the rules of axe for WCAG 2.2 AA, those that can come out another way here than in settings before. */
  readonly rules: 'all' | 'colour' | 'layout';
  /** High contrast: the reader's colours in place of the page's. */
  readonly forced?: boolean;
  /** The reader asked for less movement. */
  readonly still?: boolean;
  /** The reader's text is twice as large. */
  readonly large?: boolean;
  /** Where the site is known to fall short of it: what is found there is shown, and is no news. */
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
