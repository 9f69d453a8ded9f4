import type { Lang } from '../../i18n/lang.ts';
import { guideEn } from './en.ts';
import type { Guide } from './guide.ts';
import { guideZh } from './zh.ts';

/** The guide in each language; a test checks that both have the same sections with the same parts. */
export const guides: Readonly<Record<Lang, Guide>> = { zh: guideZh, en: guideEn };
