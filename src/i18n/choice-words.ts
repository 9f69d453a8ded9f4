import type { Lang } from './lang.ts';

const zh = {
  remove: (name: string) => `去掉${name}`,
  /** Of a search's suggestions: how many names hold what was typed, and how many of them are listed. */
  found: (found: number, listed: number) =>
    found === 0 ? '没有这样的名称' : found > listed ? `找到 ${found} 个，列出前 ${listed} 个` : `找到 ${found} 个`,
  nowShown: (choices: string, title: string, rows: number) =>
    `现在显示：${choices === '' ? '默认' : choices}。${title}。共 ${rows} 行。`,
};

const en: typeof zh = {
  remove: (name) => `Remove ${name}`,
  found: (found, listed) =>
    found === 0 ? 'No such name' : found > listed ? `${found} found, the first ${listed} listed` : `${found} found`,
  nowShown: (choices, title, rows) =>
    `Now shown: ${choices === '' ? 'default' : choices}. ${title}. ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
};

/** What a choice says. Apart from all other words of a figure, because a browser loads these. */
export const choiceWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
