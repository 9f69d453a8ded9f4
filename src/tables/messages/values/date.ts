import type { InBoth, Guide } from '../message.ts';
import { says, firms, month, error, notice } from '../message.ts';
import { named, orNone, read, spokenDate, writeOr } from '../phrases.ts';

const periods: Readonly<Record<string, InBoth>> = {
  year: { zh: '年份', en: 'a year only' },
  month: { zh: '年月', en: 'a month only' },
  day: { zh: '具体日期', en: 'one day' },
  part: { zh: '季度、半年或周', en: 'a quarter, half-year or week' },
  span: { zh: '跨年的时段', en: 'a span of years' },
  zone: { zh: '带时区的时间', en: 'a time with a time zone' },
};
const wantedPeriods: Readonly<Record<string, InBoth>> = {
  year: { zh: '年份，如 2024', en: 'years such as 2024' },
  month: { zh: '年月，如 2024-01', en: 'months such as 2024-01' },
  day: { zh: '日期，如 2024-01-31', en: 'days such as 2024-01-31' },
};
const kinds: Readonly<Record<string, InBoth>> = {
  email: { zh: '电子邮件地址', en: 'an e-mail address' },
  uri: { zh: '网址', en: 'an address (URI)' },
  uuid: { zh: ' UUID', en: 'a UUID' },
  binary: { zh: ' Base64 文本', en: 'Base64 text' },
  time: { zh: '时间，如 08:30:00', en: 'a time such as 08:30:00' },
  datetime: { zh: '日期时间，如 2024-01-31T08:30:00Z', en: 'a date and time such as 2024-01-31T08:30:00Z' },
  duration: { zh: '时长，如 P1M', en: 'a duration such as P1M' },
  object: { zh: ' JSON 对象', en: 'a JSON object' },
  geojson: { zh: ' GeoJSON', en: 'GeoJSON' },
  array: { zh: ' JSON 数组', en: 'a JSON array' },
  geopoint: { zh: '经纬度，如 116.4, 39.9', en: 'longitude and latitude such as 116.4, 39.9' },
};
/** Why a day without a year is not read as a month. */
const reading = {
  zh: (text: string): string => (text.length === 5 ? `${text.slice(0, 2)} 月 ${text.slice(3)} 日（没有年份）` : text),
  en: (text: string): string =>
    text.length === 5 ? `day ${text.slice(3)} of month ${text.slice(0, 2)} (no year)` : text,
};

/** Messages about dates and the other types. */
export const words = {
  'date-form': says<'to', 'lines'>((p) => [
    [`不是标准写法，${read.zh(p)}`, `not the standard form; ${read.en(p)}`],
    [`不必改动；标准写法是 ${p.text('to')}`, `nothing needs to be done; the standard form is ${p.text('to')}`],
  ]),
  'date-format': says<'wanted' | 'date' | 'write', 'forms'>((p) => [
    p.text('wanted') === 'forms'
      ? [
          `${orNone(p.text('date'), `这是 ${spokenDate.zh(p.text('date'))}；`)}此列的时间写成 ${p.list('forms').join('、')} 这样`,
          `${orNone(p.text('date'), `this is ${spokenDate.en(p.text('date'))}; `)}the column writes times as ${p.list('forms').join(', ')}`,
        ]
      : [
          `此列应填${named(wantedPeriods, p.text('wanted')).zh}`,
          `the column takes ${named(wantedPeriods, p.text('wanted')).en}`,
        ],
    writeOr(p, ['请照此重新填写', 'write it in this form']),
  ]),
  'date-impossible': says<'part' | 'days'>((p) => [
    p.text('part') === 'year'
      ? ['不会有这样的年份', 'there is no such year here']
      : p.text('part') === 'month'
        ? ['没有这个月份', 'there is no such month']
        : p.text('part') === 'day'
          ? [`这个月只有 ${p.text('days')} 天`, `this month has ${p.text('days')} days`]
          : ['哪一种读法都不是真实的日期', 'no reading of it is a real date'],
    ['请与原始资料核对', 'compare with the original'],
  ]),
  'date-ambiguous': says<'text', 'readings'>((p) => [
    p.list('readings').length > 1
      ? [
          `可以读成 ${p.list('readings').map(reading.zh).join('，也可以读成 ')}`,
          `it can be read as ${p.list('readings').map(reading.en).join(' or as ')}`,
        ]
      : [`只能猜是 ${p.list('readings').join('')}`, `it could only be guessed as ${p.list('readings').join('')}`],
    [
      `请写成年-月-日的顺序，如 ${p.list('readings')[0] ?? '2024-01'}`,
      `write year-month-day, for example ${p.list('readings')[0] ?? '2024-01'}`,
    ],
  ]),
  'date-kind': says<'found' | 'wanted' | 'write'>((p) => [
    [
      `这是${named(periods, p.text('found')).zh}，此列应填${named(wantedPeriods, p.text('wanted')).zh}`,
      `this is ${named(periods, p.text('found')).en}; the column takes ${named(wantedPeriods, p.text('wanted')).en}`,
    ],
    writeOr(p, ['请改成此列要求的时间单位', 'give the kind of period that the column takes']),
  ]),
  'date-future': says<'today'>((p) => [
    [`晚于今天（${p.text('today')}）`, `it is after today (${p.text('today')})`],
    [
      '请核对；确实会有未来的日期，就在描述文件里给此列声明 maximum',
      'check it; if future dates are right, declare a maximum for the column in the description',
    ],
  ]),
  'bool-format': says<'true' | 'false'>((p) => [
    ['此列只认声明过的“是”“否”写法', 'the column takes only its declared words for yes and no'],
    [`请改写为 ${p.text('true')} 或 ${p.text('false')}`, `write ${p.text('true')} or ${p.text('false')}`],
  ]),
  'text-format': says<'kind'>((p) => [
    [`此列应填${named(kinds, p.text('kind')).zh}`, `the column takes ${named(kinds, p.text('kind')).en}`],
    ['请核对后改正', 'check and correct it'],
  ]),
};

export const guide = () =>
  ({
    'date-form': notice(month('2024/2'), [
      '日期不是标准写法，但读得出来。',
      'A date is not in the standard form, but could be read.',
    ]),
    'date-format': error(month('202402'), [
      '日期的写法读不准。',
      'A date is in a form that cannot be read with certainty.',
    ]),
    'date-impossible': error(month('2024-13'), ['没有这一天或这个月。', 'There is no such day or month.']),
    'date-ambiguous': error(month('2/24'), ['日期有两种读法。', 'A date can be read in two ways.']),
    'date-kind': error(month('2024'), [
      '要的是月份，填的是年份，或者反过来。',
      'A year is given where a month is needed, or the reverse.',
    ]),
    'date-future': error(firms('0431,乙公司,2999-01-01,,'), ['日期在今天以后。', 'The date lies after today.']),
    'bool-format': error(firms('0431,乙公司,,是,'), ['是与否的写法不对。', 'Yes or no is not written as declared.']),
    'text-format': error(firms('0431,乙公司,,,甲'), [
      '网址、邮箱等的写法不对。',
      'An address, e-mail or the like is malformed.',
    ]),
  }) satisfies Guide<typeof words>;
