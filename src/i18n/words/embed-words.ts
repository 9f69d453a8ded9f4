import type { Lang } from '../lang.ts';

const zh = {
  version: (version: string) => `版本 ${version}`,
  /** After the site's name, in the link to the chart's page, where a frame shows only a part of the chart. */
  more: '看全图',
  /** Opens the controls. */
  choose: '筛选',
  /** Opens notes, sources and table. */
  rest: '说明、表格',
  frozen: (date: string | null) => (date === null ? '固定版' : `固定版，用的是${date}的数据`),
  moreFrozen: '看最新的全图',
  allSources: (sources: number) => `全部来源（${sources} 个）`,
  /** What a frozen figure says once there is a newer one; `{}` is the day. */
  later: {
    withdrawn: { text: '部分数据已撤回（{}），', link: '看原因' },
    corrected: { text: '数据已更正（{}），', link: '看改动' },
    revised: { text: '来源已修订数据（{}），', link: '看改动' },
    updated: { text: '数据已更新（{}），', link: '看改动' },
    reworded: { text: '数据未变，文字已改，', link: '看现在的图' },
    /** For an update without a date. */
    changed: { text: '这张图后来改过，', link: '看现在的图' },
    /** For a chart that was withdrawn as a whole. */
    gone: { text: '这张图已撤下（{}），', link: '看原因' },
  },
  withdrawnNotice: {
    title: (name: string) => `“${name}”已撤下`,
    description: (name: string) => `图表“${name}”已经撤下，这里写明什么时候、为什么。`,
    withdrawn: (date: string) => `这张图于${date}撤下。`,
    last: '撤下前的最后一版',
    instead: '可以改看',
    /** Labels in the files of the chart. */
    date: '撤下日期',
    reason: '撤下原因',
    /** The column that repeats this in each row. */
    column: '图已撤下',
    /** What a picture of the chart in an archive is. */
    notice: '写明图已撤下的图片',
    /** Beside a QR code that leads to the page. */
    scanFor: '看这张图为什么撤下、可以改看什么，以及撤下前的最后一版。',
  },
};

const en: typeof zh = {
  version: (version) => `version ${version}`,
  more: 'the whole chart',
  choose: 'Options',
  rest: 'Notes, table',
  frozen: (date) => (date === null ? 'Frozen' : `Frozen with the data of ${date}`),
  moreFrozen: 'the current chart, whole',
  allSources: (sources) => `All sources (${sources})`,
  later: {
    withdrawn: { text: 'Withdrawn in part, {}: ', link: 'why' },
    corrected: { text: 'Corrected, {}: ', link: 'details' },
    revised: { text: 'Revised by source, {}: ', link: 'details' },
    updated: { text: 'Updated, {}: ', link: 'details' },
    reworded: { text: 'Reworded, same figures: ', link: 'current chart' },
    changed: { text: 'Changed since: ', link: 'current chart' },
    gone: { text: 'Chart withdrawn, {}: ', link: 'why' },
  },
  withdrawnNotice: {
    title: (name) => `“${name}” was withdrawn`,
    description: (name) => `The chart “${name}” was withdrawn; this page says when and why.`,
    withdrawn: (date) => `This chart was withdrawn on ${date}.`,
    last: 'Its last version',
    instead: 'See instead',
    date: 'Withdrawn',
    reason: 'Reason',
    column: 'Chart withdrawn',
    notice: 'a picture that says the chart was withdrawn',
    scanFor: 'Why it was withdrawn, what to see instead, and its last version.',
  },
};

/** Words of a chart in a frame, besides those it has everywhere. */
export const embedWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
