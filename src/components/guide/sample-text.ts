import { absoluteHref, pageHref } from '../../publish/addresses/href.ts';
import { sampleAt } from '../../lib/sample-at.ts';

const texts: Readonly<Record<string, string>> = import.meta.glob<string>('../../../docs/samples/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A program of docs/samples that reads this site. @throws when there is no such program */
export function sampleText(file: string): string {
  const text = texts[`../../../docs/samples/${file}`];
  if (text === undefined) throw new Error(`docs/samples has no ${file}`);
  return sampleAt(text, absoluteHref(pageHref('zh', '/')));
}
