import { words } from '../i18n/dictionary.ts';
import type { FigureRecord } from './figure-record.ts';

/**
 * How to cite a figure, as a CITATION.cff 1.2.0. Every text is in quotation marks, as YAML takes from JSON.
 * @param address absolute, of the version that is cited
 */
export function citationCff({ lang, words: say, version, date }: FigureRecord, address: string): string {
  const { site } = words(lang);
  const fields: readonly (readonly [string, string])[] = [
    ['cff-version', '1.2.0'],
    [
      'message',
      lang === 'zh' ? '引用这张图或它的数据时，请用以下信息。' : 'Please cite this chart and its data as below.',
    ],
    ['type', 'dataset'],
    ['title', say.title],
    ['abstract', say.subtitle],
    ['version', version],
    ...(date === null ? [] : [['date-released', date] as const]),
    ['url', address],
    ['license', 'CC-BY-4.0'],
  ];
  const authors = `authors:\n  - name: ${JSON.stringify(site.name)}\n`;
  return fields.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('') + authors;
}
