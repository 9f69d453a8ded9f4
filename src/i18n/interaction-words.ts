import type { Lang } from './lang.ts';

const zh = {
  /** Kind of thing the keyboard walks through, and its name. */
  walk: (chart: string) => `逐点读图：${chart}`,
  help: '方向键逐点移动，Home、End 到头尾，Esc 关闭',
  position: (index: number, count: number) => `第 ${index} 个，共 ${count} 个`,
  row: '查看这一行',
  controls: '选项',
  reset: '恢复默认',
  anyNumber: '不填',
  nowShown: (choices: string, title: string, rows: number) =>
    `现在显示：${choices === '' ? '默认' : choices}。${title}。共 ${rows} 行。`,
  dropped: (values: string) => `地址里的${values}这里没有，已忽略。`,
  quoted: (key: string, value: string) => `“${key}=${value}”`,
  join: '、',
  failed: '没能按选择重画，图和表仍是原来的。',
  theme: '配色',
  themes: { system: '随系统', light: '浅色', dark: '深色' },
};

const en: typeof zh = {
  walk: (chart) => `Read point by point: ${chart}`,
  help: 'Arrow keys move from point to point, Home and End to the ends, Esc closes',
  position: (index, count) => `${index} of ${count}`,
  row: 'See this row',
  controls: 'Options',
  reset: 'Reset',
  anyNumber: 'none',
  nowShown: (choices, title, rows) =>
    `Now shown: ${choices === '' ? 'default' : choices}. ${title}. ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
  dropped: (values) => `${values} in the address is not offered here and was dropped.`,
  quoted: (key, value) => `“${key}=${value}”`,
  join: ', ',
  failed: 'The chart could not be redrawn for this choice; chart and table are as before.',
  theme: 'Colours',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
};

/** What figures say when they are used. Apart from the site's dictionary because a page's first script holds it. */
export const interactionWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
