export const payPeriods = ['month', 'year', 'week', 'day', 'hour', 'piece'] as const;
/** The period that a pay is for; `piece` is a call, an order, a shift. */
export type PayPeriod = (typeof payPeriods)[number];

/**
 * Normalises a printed pay for the patterns: half-width, lower case, no blanks, no thousands separators, one kind of
 * dash.
 */
export function plainPay(printed: string): string {
  return (
    printed
      .normalize('NFKC')
      .toLowerCase()
      // Two numbers with only a blank between them must not become one.
      .replace(/\s+/g, (blank, at: number, all: string) =>
        /^\d\d$/.test(all.charAt(at - 1) + all.charAt(at + blank.length)) ? ' ' : '',
      )
      .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
      .replace(/[‐‑‒–—―−─~〜至到]+|--/g, '-')
  );
}

const number = String.raw`\d+(?:\.\d+)?`;
const times = '千|k|万|w';
const sign = String.raw`us\$|hk\$|cn¥|[¥$£€]|rmb|cny|usd|gbp|eur`;
const money = '元人民币|人民币|美元|港元|港币|英镑|欧元|元|块|rmb|cny|usd|gbp|eur';
const span = '个?月|年|周|星期|天|日|小时|时|h|次|单|件|班|个|通|month|mo|year|yr|annum|week|wk|day|hour|hr|m|y|d';
const upwards = String.raw`\+|及?以上|起|多|余`;
const afterwards = `${upwards}|及?以下|以内|左右|上下`;

/** Matches the whole of a printed pay, without the number of pays a year. */
export const payPattern = new RegExp(
  `^(?<lead>月薪|年薪|日薪|时薪|周薪|每个?月|每年|每周|每天|每日|每小时|薪资|薪酬|工资|待遇)?[::]?` +
    `(?<before>约|大约|about|至少|不低于|最低|超过|from|不超过|至多|最高|高达|upto)?` +
    `(?<c1>${sign})?(?<n1>${number})(?<u1>${times})?(?<y1>${money})?` +
    `(?:-(?<c2>${sign})?(?<n2>${number})(?<u2>${times})?(?<y2>${money})?)?` +
    `(?<after>${afterwards})?(?<y3>${money})?(?:(?:/|每|per|an?)(?<per>${span}))?(?<afterPeriod>${afterwards})?$`,
);

type Groups = Readonly<Record<string, string | undefined>>;

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:cn¥|¥|元.*|块|人民币|rmb|cny)$/, 'CNY'],
  [/^(?:us\$|\$|usd|美元)$/, 'USD'],
  [/^(?:hk\$|港元|港币)$/, 'HKD'],
  [/^(?:£|gbp|英镑)$/, 'GBP'],
  [/^(?:€|eur|欧元)$/, 'EUR'],
];

/** The currency of a pay: CNY where none is printed; undefined where two are. */
export function currencyOf({ c1, y1, c2, y2, y3 }: Groups): string | undefined {
  const printed = [c1, y1, c2, y2, y3].flatMap((word) =>
    word === undefined ? [] : [currencies.find(([words]) => words.test(word))?.[1]],
  );
  const [first = 'CNY', ...others] = new Set(printed);
  return others.length > 0 ? undefined : first;
}

const periods: readonly (readonly [RegExp, PayPeriod])[] = [
  [/^(?:月薪|每?个?月|month|mo|m)$/, 'month'],
  [/^(?:年薪|每?年|year|yr|y|annum)$/, 'year'],
  [/^(?:周薪|每?周|星期|week|wk)$/, 'week'],
  [/^(?:日薪|每?[天日]|day|d)$/, 'day'],
  [/^(?:时薪|(?:每?小)?时|hour|hr|h)$/, 'hour'],
  [/^(?:次|单|件|班|个|通)$/, 'piece'],
];

/** The period of a pay; null where none is printed, undefined where two are. */
export function periodOf({ lead, per }: Groups): PayPeriod | null | undefined {
  const printed = [lead, per].flatMap((word) => {
    const period = word === undefined ? undefined : periods.find(([words]) => words.test(word))?.[1];
    return period === undefined ? [] : [period];
  });
  const [first = null, ...others] = new Set(printed);
  return others.length > 0 ? undefined : first;
}
