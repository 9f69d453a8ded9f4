import type { Lang } from './lang.ts';

const zh = {
  version: (version: string) => `版本 ${version}`,
  /** After the site's name, in the link to the chart's page. */
  more: '完整来源、数据和下载',
};

const en: typeof zh = {
  version: (version) => `version ${version}`,
  more: 'full sources, data and downloads',
};

/** What a chart says in a frame, beside what it says everywhere. */
export const embedWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
