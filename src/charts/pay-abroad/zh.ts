import type { Country, Statistic } from './pick.ts';

/** Words of the chart in Chinese; every number comes in as an argument. */
export const zh = {
  none: '没有可画的工资',
  title: '别处的客服也落后吗？没有全部职业的工资可比',
  titleOne: (n: { country: string; who: string; year: string; pay: string }) =>
    `${n.country}${n.who}，${n.year}年${n.pay}`,
  subtitle: (n: { statistic: Statistic; japan: boolean; others: boolean; span: string }) =>
    `${[
      ...(n.others ? [{ annual: '年薪中位数，税前', hourly: '时薪中位数，税前' }[n.statistic]] : []),
      ...(n.japan ? ['日本为月薪平均数，含加班、不含奖金'] : []),
    ].join('；')}；各国官方统计，${n.span}，本国货币，未换算、未扣物价`,
  noteLevels:
    '各国的口径、币种和统计量都不同，各画各的，高低不能互相比；各表里也没有“全部职业”的同口径工资，所以说不出客服落后多少。',
  noteAnnual: '英国的年薪只算在同一份工作里满一年的雇员，流动快的岗位会漏掉许多新人；看水平以时薪为宜。',
  noteProvisional: (years: string) => `英国各年都是初步数（${years}），日后可能修订。`,
  noteBreak: (country: string, year: string, note: string) => `${country}${year}年：${note}`,
  noteSame: '英国“客服职业”里已经包括呼叫中心和其他客服。',
  noteWeak: (years: string) => `空心点：${years}的数取自他人整理的副本。`,
  noteJapan: (n: { who: string; pay: string; women: string }) => `日本${n.who}：男${n.pay}，女${n.women}（平均数）。`,
  alt: (countries: string) => `${countries}各一幅，各用本国货币的轴，按年份的折线或横条。`,
  altItem: (n: { country: string; items: string }) => `${n.country}：${n.items}。`,
  altEnd: '逐行数字见下表。',
  listed: '；',
  countries: { US: '美国', GB: '英国', JP: '日本' } satisfies Readonly<Record<Country, string>>,
  heads: {
    US: { annual: '美国，年薪中位数，美元', hourly: '美国，时薪中位数，美元' },
    GB: { annual: '英国，年薪中位数，英镑', hourly: '英国，时薪中位数，英镑' },
    JP: '日本，月薪平均数，日元',
  },
  series: {
    agents: '客服代表',
    ...{ '7211': '呼叫中心', '7219': '其他客服', '721': '客服职业' },
    ...{ 'all all_10plus': '全部', 'male all_10plus': '男', 'female all_10plus': '女' },
    ...{ 'all 1000plus': '大企业', 'all 100-999': '中型企业', 'all 10-99': '小企业' },
  } as Readonly<Record<string, string>>,
  full: {
    agents: '客服代表',
    clerks: '电话应接事务员',
    some: (who: string) => `电话应接事务员（${who}）`,
    size: (who: string) => `电话应接事务员（企业规模${who}）`,
  },
  measures: { annual: '年薪中位数', hourly: '时薪中位数', monthly: '月薪平均数' },
  broken: (year: string) => `${year}年：旧分类，不相连`,
  ofYear: (label: string, year: string) => `${label}（${year}年）`,
  inYear: (year: string) => `，${year}年`,
  country: '国家',
  all: '全部',
  statistic: '口径',
  statistics: { annual: '年薪', hourly: '时薪' } satisfies Readonly<Record<Statistic, string>>,
  at: (name: string, year: string) => `${name} · ${year}年`,
  version: (version: string) => `职业分类${version}`,
  provisional: '初步数',
  caption: '英、美、日官方统计里客服的工资',
  columns: {
    flag: { label: '性质', meaning: '数字的性质：公布、推算或初步。' },
    who: { label: '谁', meaning: '国家和职业，按各国自己的分类。' },
    pay: { label: '工资', meaning: '公布的数，用本国货币；单位见“口径”栏。' },
    country: { label: '国家', meaning: '哪一国的官方统计。' },
    measure: { label: '口径', meaning: '中位数或平均数，按年、按时或按月；不同的不能相比。' },
    version: { label: '分类版本', meaning: '职业分类的版本；版本不同的不能相比，没有写的为空。' },
  },
  sentence: { what: (n: { country: string; who: string; measure: string }) => `${n.country}${n.who}的${n.measure}` },
};

export type Say = typeof zh;
