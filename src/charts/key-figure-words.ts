import type { Lang } from '../i18n/lang.ts';

const zh = {
  newcomerPay: '招聘广告给客服新人的月薪（中位数）',
  upTo: (low: string, high: string) => `${low}到${high}`,
  lowAndHigh: (low: string, high: string) => `${low}最低，${high}最高`,
  bankStaff: '银行客服中心的员工',
  surveyed: (banks: string) => `${banks}家银行参与调研`,
  notARate: '是占离职者的比例，不是离职率',
  marketSize: '智能客服市场规模',
  spread: (low: string, high: string, ratio: string) => `小的出自${low}，大的出自${high}，后者是前者的${ratio}倍`,
  year: (year: string) => `${year}年`,
  list: (names: readonly string[]) => names.join('、'),
};

const en: typeof zh = {
  newcomerPay: 'Monthly pay advertised to customer-service newcomers (median)',
  upTo: (low, high) => `${low} to ${high}`,
  lowAndHigh: (low, high) => `lowest in ${low}, highest in ${high}`,
  bankStaff: 'Staff of bank contact centres',
  surveyed: (banks) => `counted in the ${banks} banks surveyed`,
  notARate: 'a share of leavers, not a turnover rate',
  marketSize: 'Size of the smart customer-service market',
  spread: (low, high, ratio) => `the low figure is from ${low}, the high one, ${ratio} times as much, from ${high}`,
  year: (year) => year,
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`),
};

/** What the key figures say, in both languages. */
export const keyFigureWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
