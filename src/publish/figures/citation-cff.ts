import type { Withdrawal } from '../shown/shown-json.ts';
import { words } from '../../i18n/dictionary.ts';
import type { FigureRecord } from './figure-record.ts';
import { withdrawalLine } from './withdrawal.ts';

/**
 * How to cite a figure, as a CITATION.cff 1.2.0. Every text is in quotation marks, as YAML takes from JSON.
 * @param address absolute, of the version that is cited
 * @param withdrawn null while the chart is made; else the message to those who cite says it first
 */
export function citationCff(record: FigureRecord, address: string, withdrawn: Withdrawal | null): string {
  const { lang, words: say, version, date } = record;
  const { site } = words(lang);
  const ask =
    lang === 'zh' ? '引用这张图或它的数据时，请用以下信息。' : 'Please cite this chart and its data as below.';
  const message = withdrawn ? [withdrawalLine(withdrawn, lang), ask].join(lang === 'zh' ? '' : ' ') : ask;
  const fields: readonly (readonly [string, string])[] = [
    ['cff-version', '1.2.0'],
    ['message', message],
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
