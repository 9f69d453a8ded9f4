import type { BarsSay } from '../bars/say.ts';

export const zh: BarsSay = {
  title: ({ name, figure }) => `智能客服管用吗：${figure}的用户说“${name}”`,
  subtitle: '艾媒2021年所调查的智能客服用户里，这样说的占比，%',
  notes: ['各项不是同一道题的选项，相加没有意义。同一份报告，两处转载印得不同的，两个数都画。'],
};
