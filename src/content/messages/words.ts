import type { Lang } from '../../i18n/lang.ts';

const zh = {
  title: '检查时说的每句话是什么意思',
  description: '检查数据时可能出现的全部提示：每个代码的意思、一个真实的例子、怎么改。',
  lead: '检查一张表时，每条提示的末尾有一个英文代码。代码永远不变，本页按代码说明意思，例子由检查程序当场生成，用的就是您会看到的原话。',
  kinds: '“错误”要改好才能发布；“提示”只是告诉您读的时候做了什么，多数不用改。',
  jump: '分类',
  count: (codes: number): string => `${String(codes)} 种`,
  error: '错误',
  notice: '提示',
  either: '错误或提示',
  example: '例子',
  fix: '改法',
  guide: '更新数据的步骤',
};

/** The texts of the page of messages, apart from the messages themselves. */
export const messagesWords: Readonly<Record<Lang, typeof zh>> = {
  zh,
  en: {
    title: 'What each message of the check means',
    description:
      'Every message that a check of the data may give: what its code means, a real example, and how to fix it.',
    lead: 'When a table is checked, each message ends with a code. Codes never change. This page says what each means; the examples are made by the checker itself, in exactly the words that you will see.',
    kinds:
      'An error must be fixed before anything is published. A notice only says what was done while reading; most need no action.',
    jump: 'Groups',
    count: (codes) => String(codes),
    error: 'Error',
    notice: 'Notice',
    either: 'Error or notice',
    example: 'Example',
    fix: 'How to fix it',
    guide: 'How to update the data',
  },
};
