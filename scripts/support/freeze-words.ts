import type { WordLang } from '../../src/tables/describe.ts';

const zh = {
  waiting: '另一个命令正在改 data/history，请稍候。',
  kept: (files: number) => `新保存了 ${files} 张图的固定版（data/history/figures），请一并提交。`,
  none: '每张图现在的样子都已保存过，没有新的固定版。',
  unaccepted: '没有保存。数据还没有首次公布，请先运行 npm run data -- accept',
  unkept: (figures: number) =>
    `有 ${figures} 张图现在的样子还没有保存为固定版，这次照样发布；请运行 npm run data -- freeze，把新文件一并提交。`,
};

const en: typeof zh = {
  waiting: 'Another command is changing data/history; waiting for it to end.',
  kept: (files) =>
    `Saved ${files === 1 ? 'a frozen figure' : `${files} frozen figures`} (data/history/figures); commit the new files.`,
  none: 'Every chart is already saved as it is now: no new frozen figure.',
  unaccepted: 'Nothing saved. The data has not been published yet: run npm run data -- accept first',
  unkept: (figures) =>
    `${figures === 1 ? 'A chart has' : `${figures} charts have`} not been saved as a frozen figure yet; published all the same. Run npm run data -- freeze and commit the new files.`,
};

/** Words about snapshots of figures. */
export const freezeWords: Readonly<Record<WordLang, typeof zh>> = { zh, en };
