import type { Lang } from './lang.ts';

const zh = {
  check: '先查一遍再交',
};

const en: typeof zh = {
  check: 'Check a row before you send it',
};

/** Words beside the ways to send something in. */
export const sendWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
