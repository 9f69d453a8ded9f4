import type { Lang } from '../../i18n/lang.ts';
import { embeddingEn } from './en.ts';
import type { EmbeddingGuide } from './embedding.ts';
import { embeddingZh } from './zh.ts';

/** The guide in each language; a test checks that both have the same sections with the same parts. */
export const embeddingGuides: Readonly<Record<Lang, EmbeddingGuide>> = { zh: embeddingZh, en: embeddingEn };
