import type { Lang } from '../lang.ts';

const zh = {
  /** For keyboard navigation. `{}` marks the values that are filled in, in order. */
  walk: (chart: string) => `逐点读图：${chart}`,
  help: '方向键逐点移动，Home、End 到头尾，Esc 关闭',
  hint: '点一下图上的图形，看数字、来源和原话',
  position: '第 {} 个，共 {} 个',
  row: '查看这一行',
  cite: '引用这个数',
  controls: '选项',
  reset: '恢复默认',
  stop: '停止',
  anyNumber: '不填',
  typeName: '输入名称',
  chosenList: '已选',
  dropped: '地址里的“{}”这里没有，已忽略。',
  tooOld: '这个浏览器太旧，用不了图的选项：图和表都是完整的，换新一点的浏览器就能选。',
  failed: '没能按选择重画，图和表仍是原来的。',
  noSearch: '没能取到名称，这里暂时不能查找。',
  theme: '配色',
  themes: { system: '随系统', light: '浅色', dark: '深色' },
};

const en: typeof zh = {
  walk: (chart) => `Read point by point: ${chart}`,
  help: 'Arrow keys move from point to point, Home and End to the ends, Esc closes',
  hint: 'Point at a mark, or tap it, for its figure, source and original words',
  position: '{} of {}',
  row: 'See this row',
  cite: 'Cite this figure',
  controls: 'Options',
  reset: 'Reset',
  stop: 'Stop',
  anyNumber: 'none',
  typeName: 'type a name',
  chosenList: 'Chosen',
  dropped: '“{}” in the address is not offered here and was dropped.',
  tooOld:
    'This browser is too old for the chart’s options: chart and table are complete, and a newer browser has the options.',
  failed: 'The chart could not be redrawn for this choice; chart and table are as before.',
  noSearch: 'The names could not be fetched; searching does not work for now.',
  theme: 'Colours',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
};

/** Words of figures in use. Those that a browser needs for a choice are in `choice-words.ts`. */
export const interactionWords: Readonly<Record<Lang, typeof zh>> = { zh, en };

/** The words that a page's first script needs, in the page's language only. The script finds them beside the tips. */
export type ScriptWords = Readonly<Record<'position' | 'row' | 'cite' | 'dropped' | 'failed' | 'noSearch', string>>;

export function scriptWords(lang: Lang): ScriptWords {
  const { position, row, cite, dropped, failed, noSearch } = interactionWords[lang];
  return { position, row, cite, dropped, failed, noSearch };
}
