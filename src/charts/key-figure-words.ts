import type { Lang } from '../i18n/lang.ts';
import { midSentence } from '../i18n/letter-case.ts';

const zh = {
  newcomerPay: '招聘广告给客服新人的月薪（中位数）',
  upTo: (low: string, high: string) => `${low}到${high}`,
  lowAndHigh: (low: string, high: string) => `${low}最低，${high}最高`,
  bankStaff: '银行客服中心的员工',
  surveyed: (banks: string) => `${banks}家银行参与调研`,
  turnoverRate: '中国客服的年流失率',
  noSoundRate: '没有可靠的数字',
  doubtful: (figures: string) => `公布的有${figures}，只见于二手或未具名的页面`,
  leavers: (name: string, share: string, year: string | undefined) =>
    `${year === undefined ? '' : `${year}年`}${name}${share}，不是流失率`,
  semicolon: '；',
  marketSize: '智能客服市场规模',
  spread: (low: string, high: string, ratio: string) => `小的出自${low}，大的出自${high}，后者是前者的${ratio}倍`,
  year: (year: string) => `${year}年`,
};

const en: typeof zh = {
  newcomerPay: 'Monthly pay advertised to customer-service newcomers (median)',
  upTo: (low, high) => `${low} to ${high}`,
  lowAndHigh: (low, high) => `lowest in ${low}, highest in ${high}`,
  bankStaff: 'Staff of bank contact centres',
  surveyed: (banks) => `counted in the ${banks} banks surveyed`,
  turnoverRate: 'Yearly turnover of agents in China',
  noSoundRate: 'No sound figure',
  doubtful: (figures) => `published: ${figures}, on second-hand or unsigned pages only`,
  leavers: (name, share, year) =>
    `${midSentence(name)}${year === undefined ? '' : ` in ${year}`}: ${share}, not a turnover rate`,
  semicolon: '; ',
  marketSize: 'Size of the AI customer-service market',
  spread: (low, high, ratio) => `the low figure is from ${low}, the high one, ${ratio} times as much, from ${high}`,
  year: (year) => year,
};

/** What the key figures say, in both languages. */
export const keyFigureWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
