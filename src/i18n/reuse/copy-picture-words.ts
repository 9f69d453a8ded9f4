import type { Lang } from '../lang.ts';

/** What is said of a picture that was to be copied. */
export const copyPictureWords = {
  zh: {
    /** Where the page shows a choice. */
    opened: '复制的是未作选择时的图。',
    refused: '没能复制。下面这张图可以长按（电脑上点右键）来复制或保存。',
    notFetched: '没能取到图片，请检查网络后再试一次。',
  },
  en: {
    opened: 'What was copied is the chart before any choice.',
    refused: 'Not copied. Press and hold the picture below, or right-click it, to copy or save it.',
    notFetched: 'The picture could not be fetched. Check the connection and try again.',
  },
} satisfies Readonly<Record<Lang, unknown>>;
