import type { BarsSay } from '../bars/say.ts';

export const en: BarsSay = {
  title: ({ name, figure }) => `Does automated service help? “${name}”: ${figure} of users`,
  subtitle: 'Share of users of automated service saying so, iiMedia survey 2021, %',
  notes: [
    'The answers are to different questions and do not add up. Where two reposts of the one report print different figures, both are drawn.',
  ],
};
