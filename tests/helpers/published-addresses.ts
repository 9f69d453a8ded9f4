import { readFileSync } from 'node:fs';

/** Every address, as a file of the site, that tests/build/addresses.txt promises for good. */
export function publishedAddresses(text = readFileSync('tests/build/addresses.txt', 'utf8')): string[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const wordsOf = (name: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`${name}: `) ? line.split(' ').slice(1) : []));
  const words = {
    chart: wordsOf('chart'),
    table: wordsOf('table'),
    microdata: wordsOf('microdata'),
    topic: wordsOf('topic'),
    lang: ['', 'en/'],
  };
  const patterns = lines.filter((line) => !/^\w+: /.test(line));
  return Object.entries(words)
    .reduce(
      (found, [name, each]) =>
        found.flatMap((one) =>
          one.includes(`{${name}}`) ? each.map((word) => one.replaceAll(`{${name}}`, word)) : one,
        ),
      patterns,
    )
    .sort();
}
