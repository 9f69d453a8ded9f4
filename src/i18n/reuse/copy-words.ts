import type { Lang } from '../lang.ts';

const zh = {
  copy: '复制',
  copied: '已复制',
  failed: '没能复制。已选中这段文字，请自己按复制。',
  what: (what: string) => `复制：${what}`,
};

const en: typeof zh = {
  copy: 'Copy',
  copied: 'Copied',
  failed: 'Not copied. The text is selected: please copy it yourself.',
  what: (what) => `Copy: ${what}`,
};

/** Words of the copy buttons. */
export const copyWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
