// npm run data -- <command>: what maintainers of the data need. Arguments and printing only; src/tables does the work.
import { parseArgs } from 'node:util';
import type { WordLang } from '../src/tables/describe.ts';
import { reportJson } from '../src/tables/report-json.ts';
import { reportLines } from '../src/tables/report-lines.ts';
import { checkFiles } from './support/check-files.ts';
import type { CommandWords } from './support/command-help.ts';
import { commandHelp } from './support/command-help.ts';
import { Misuse } from './support/misuse.ts';

export { checkFiles };

interface Command extends CommandWords {
  readonly name: string;
  /** Gives the text to print and the exit status. */
  readonly run: (args: readonly string[]) => Promise<Printed>;
}

export interface Printed {
  readonly text: string;
  readonly status: 0 | 1 | 2;
}

/** Help and dispatch are made from this list. */
const commands: readonly Command[] = [
  {
    name: 'check',
    usage: 'check [FILE…] [--package datapackage.json] [--json] [--lang zh|en]',
    words: {
      zh: '检查数据表；不写 FILE 就检查描述文件里的每一张表',
      en: 'checks data tables; without FILE every table of the description',
    },
    run: check,
  },
];

async function check(args: readonly string[]): Promise<Printed> {
  const { values, positionals } = parseCheckArgs(args);
  const lang = readLang(values.lang);
  const report = await checkFiles(values.package, positionals);
  const text = values.json ? reportJson(report, lang) : reportLines(report.tables, lang).join('\n');
  return { text, status: report.outcome === 'reject' ? 1 : 0 };
}

function parseCheckArgs(args: readonly string[]): ReturnType<typeof parseCheck> {
  try {
    return parseCheck(args);
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function parseCheck(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      package: { type: 'string' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'zh' },
    },
  });
}

function readLang(lang: string): WordLang {
  if (lang === 'zh' || lang === 'en') return lang;
  throw new Misuse(`--lang ${lang}: zh / en`);
}

/** Runs a command line; what is misused is answered with the help. */
export async function runData(args: readonly string[]): Promise<Printed> {
  const help = commandHelp('npm run data -- …', commands);
  const [name = '', ...rest] = args;
  if (name === 'help' || name === '--help' || rest.includes('--help')) return { text: help, status: 0 };
  const command = commands.find((one) => one.name === name);
  if (!command) return { text: help, status: 2 };
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof Misuse) return { text: `${error.message}\n${help}`, status: 2 };
    throw error;
  }
}

if (import.meta.main) {
  const { text, status } = await runData(process.argv.slice(2));
  (status === 2 ? process.stderr : process.stdout).write(`${text}\n`);
  process.exitCode = status;
}
