import type { SampleTable } from '../../tables/messages/message.ts';
import { text } from '../../tables/messages/message.ts';

/** Descriptions of the small tables. */
export const sampleTables: Readonly<Record<SampleTable, object>> = {
  jobs: {
    fields: [
      {
        name: 'month',
        type: 'yearmonth',
        title: '月份',
        constraints: { required: true, minimum: '2015-01', maximum: '2026-12' },
      },
      text('city', {
        title: '城市',
        categories: [
          { value: 'beijing', label: '北京', label_en: 'Beijing' },
          { value: 'chengdu', label: '成都', label_en: 'Chengdu' },
        ],
        constraints: { required: true },
      }),
      {
        name: 'jobs',
        type: 'integer',
        title: '岗位数',
        unit: '个',
        deprecated: ['openings'],
        constraints: { required: true, minimum: 0 },
      },
      { name: 'share', type: 'number', title: '占比', constraints: { minimum: 0, maximum: 1 } },
      text('note', { title: '备注' }),
    ],
    primaryKey: ['month', 'city'],
  },
  firms: {
    fields: [
      text('id', { constraints: { required: true, unique: true, pattern: '\\d{4}' } }),
      text('name', { constraints: { minLength: 2, maxLength: 12, unique: true } }),
      { name: 'founded', type: 'date' },
      { name: 'hires', type: 'boolean' },
      text('site', { format: 'uri' }),
    ],
    primaryKey: ['id'],
  },
  loose: { fields: [text('city'), text('name'), { name: 'change', type: 'number' }] },
  staff: {
    fields: [
      { name: 'year', type: 'year' },
      { name: 'women', type: 'integer' },
      { name: 'men', type: 'integer' },
      { name: 'all', type: 'integer' },
    ],
    sums: [{ fields: ['women', 'men'], total: 'all', tolerance: 0 }],
  },
  banks: {
    fields: [text('id'), text('bank', { aliases: [{ value: '招商银行', aliases: ['招行', 'CMB'] }] })],
  },
  adverts: {
    fields: [text('id'), text('pay'), { name: 'low', type: 'integer' }, { name: 'high', type: 'integer' }],
    parsed: [{ field: 'pay', as: 'pay-range', into: { low: 'low', high: 'high' } }],
  },
  pay: {
    fields: [
      { name: 'month', type: 'yearmonth' },
      { name: 'lower', type: 'number', title: '下四分位', unit: 'CNY_month' },
      { name: 'median', type: 'number', title: '中位数', unit: 'CNY_month' },
      text('quote', { title: '原话' }),
    ],
    primaryKey: ['month'],
    slips: {
      quote: { column: 'quote', fields: ['lower', 'median'] },
      series: [{ fields: ['lower', 'median'], by: [], factor: 3 }],
      orders: [['lower', 'median']],
    },
  },
  grades: {
    fields: [text('post'), ...['low', 'median', 'high'].map((name) => ({ name, type: 'number', unit: 'CNY_month' }))],
    slips: { series: [{ fields: ['low', 'median', 'high'], by: [], factor: 3 }] },
  },
  shares: {
    fields: [
      { name: 'year', type: 'year' },
      { name: 'share', type: 'number', title: '占比', unit: 'percent' },
    ],
    slips: { series: [{ fields: ['share'], by: [], factor: 3 }] },
  },
  calls: {
    fields: [text('id'), text('centre')],
    foreignKeys: [{ fields: ['centre'], reference: { resource: 'centres', fields: ['id'] } }],
  },
};
