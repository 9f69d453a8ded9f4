import { commandOptions, readLang } from '../command-options.ts';
import { dataFolder } from '../data-folder.ts';
import { problemsPrinted } from '../diff-command.ts';
import type { Printed } from '../printed.ts';
import { UsageError } from '../usage-error.ts';
import type { JudgeOptions } from './judge-addresses.ts';
import { judgeAddresses } from './judge-addresses.ts';
import { addressTables, linkedAddresses } from './linked-addresses.ts';
import type { JudgedAddress } from './link-lines.ts';
import { linkLines, linkMarkdown } from './link-lines.ts';
import { linksWords } from './links-words.ts';

export const linksUsage = {
  name: 'links',
  usage: 'links [--since DAY] [--json | --markdown] [--lang zh|en]',
  words: {
    zh: '逐个打开来源、空白和核对表里的网址，看还在不在（要联网）；--since 只看这天及以后读的来源；--markdown 写成一则议题',
    en: 'opens the addresses of sources, gaps and claims to see whether they still answer (needs a network); --since for sources read from that day on; --markdown as the text of an issue',
  },
};

const usual: JudgeOptions = { atOnce: 6, pause: 1000, timeout: 20_000, mostRedirects: 8 };

/**
 * `links`: status 0 all addresses answer or refuse programs, 1 some are gone, moved, unreachable or must not be opened,
 * 2 wrong usage.
 */
export async function linksCommand(args: readonly string[], options = usual): Promise<Printed> {
  const { values } = commandOptions(args, {
    since: { type: 'string' },
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    lang: { type: 'string' },
  });
  const lang = readLang(values.lang);
  const w = linksWords[lang];
  const { since } = values;
  if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(since)) throw new UsageError(w.badDay(since));
  const read = addressTables(dataFolder());
  if ('problems' in read) return problemsPrinted(read.problems, lang, 2);
  const listed = linkedAddresses(read.tables, since);
  const answers = await judgeAddresses(
    listed.map(({ address }) => address),
    {
      ...options,
      judged: (done) => {
        if (done % 25 === 0) process.stderr.write(`${w.progress(done, listed.length)}\n`);
      },
    },
  );
  const judged = listed.map((one): JudgedAddress => ({
    ...one,
    ...(answers.get(one.address) ?? { state: 'unreachable' }),
  }));
  const text = values.json
    ? JSON.stringify(judged, null, 1)
    : values.markdown
      ? linkMarkdown(judged)
      : linkLines(judged, lang).join('\n');
  return { text, status: judged.every(({ state }) => state === 'answers' || state === 'refused') ? 0 : 1 };
}
