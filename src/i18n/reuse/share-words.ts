import type { Lang } from '../lang.ts';

const zh = {
  share: '分享',
  failed: '没能分享。请再试一次，或者复制地址栏里的网址。',
};

const en: typeof zh = {
  share: 'Share',
  failed: 'Not shared. Try again, or copy the address of this page.',
};

/** Words for sharing a chart with another app. */
export const shareWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
