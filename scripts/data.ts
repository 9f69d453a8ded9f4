// npm run data -- <command>: the commands for maintainers of the data. This file only handles arguments and printing;
// src/tables does the work.
import { reportJson, reportLines } from '../src/tables/reports.ts';
import { acceptCommand } from './support/accept-command.ts';
import { annotationLines } from './support/annotation-lines.ts';
import { checkFiles } from './support/check-files.ts';
import type { CommandWords } from './support/command-help.ts';
import { commandHelp } from './support/command-help.ts';
import { commandOptions, readLang } from './support/command-options.ts';
import { diffCommand } from './support/diff-command.ts';
import { freezeCommand, freezeUsage } from './support/freeze-command.ts';
import type { WordLang } from '../src/tables/describe.ts';
import { systemFault } from './support/system-fault.ts';
import { staleCommand, staleUsage } from './support/stale-command.ts';
import { UsageError } from './support/usage-error.ts';
import { template, templateUsage } from './support/template-command.ts';
import { newTable, newUsage } from './support/new-command.ts';
import { sentence, sentenceUsage } from './support/sentence-command.ts';
import { formatCommand, formatUsage } from './support/format/format-command.ts';
import { linksCommand, linksUsage } from './support/links/links-command.ts';
import { summarise, summariseUsage } from './support/summarise/summarise-command.ts';
import type { Printed } from './support/printed.ts';

export { checkFiles };

interface Command extends CommandWords {
  readonly name: string;
  /** Returns the text to print and the exit status. */
  readonly run: (args: readonly string[]) => Printed | Promise<Printed>;
}

/** The list from which help and dispatch are made. */
const commands: readonly Command[] = [
  {
    name: 'check',
    usage: 'check [FILE…] [--package datapackage.json] [--sheet NAME] [--json | --github] [--lang zh|en]',
    words: {
      zh: '检查数据表（CSV 或 Excel 工作簿）；不写 FILE 就检查描述文件里的每一张表；--github 写成 GitHub Actions 的注解',
      en: 'checks data tables (CSV or Excel workbooks); without FILE every table of the description; --github as annotations of GitHub Actions',
    },
    run: check,
  },
  {
    name: 'diff',
    usage: 'diff [--against REF|FOLDER] [--report FOLDER] [--json] [--lang zh|en]',
    words: {
      zh: '与已确认的数据（或某个 git 版本、某个文件夹）相比改了什么，已公布的哪些数和图表随之改变；--report 另写成报告，附改动前后的图',
      en: 'what changed since it was accepted (or since a git version, or against a folder), and which published figures and charts change; --report writes it as a report with the charts before and after',
    },
    run: diffCommand,
  },
  {
    name: 'accept',
    usage:
      'accept [--cause CAUSE] [--note-zh TEXT --note-en TEXT] [--by NAME] [--allow ANOMALY]… [--difference ID] [--first] [--lang zh|en]',
    words: {
      zh: '确认 diff 所列的改动，记入 data/history；已公布的数变了，要写明缘由',
      en: 'accepts the changes listed by diff and records them in data/history; where a published figure changed, a reason is needed',
    },
    run: acceptCommand,
  },
  { ...freezeUsage, run: freezeCommand },
  { ...templateUsage, run: template },
  { ...newUsage, run: newTable },
  { ...sentenceUsage, run: sentence },
  { ...summariseUsage, run: summarise },
  { ...formatUsage, run: formatCommand },
  { ...staleUsage, run: staleCommand },
  { ...linksUsage, run: (args) => linksCommand(args) },
];

async function check(args: readonly string[]): Promise<Printed> {
  const { values, positionals } = commandOptions(
    args,
    {
      package: { type: 'string' },
      sheet: { type: 'string' },
      json: { type: 'boolean', default: false },
      github: { type: 'boolean', default: false },
      lang: { type: 'string' },
    },
    true,
  );
  const lang = readLang(values.lang);
  const report = await checkFiles(values.package, positionals, undefined, values.sheet);
  const problems = report.tables.flatMap(({ errors, notices }) => [...errors, ...notices]);
  const text = values.json
    ? reportJson(report, lang)
    : [...(values.github ? annotationLines(problems, lang) : []), ...reportLines(report.tables, lang)].join('\n');
  return { text, status: report.outcome === 'reject' ? 1 : 0 };
}

/** The requested language, found without parsing, for errors that occur before the command has parsed its arguments. */
const langOf = (args: readonly string[]): WordLang => (/ --lang[ =]en /.test(` ${args.join(' ')} `) ? 'en' : 'zh');

/** Runs a command line. Wrong usage prints the help; a refusal of the system prints one line. */
export async function runData(args: readonly string[]): Promise<Printed> {
  const help = commandHelp('npm run data -- …', commands);
  const [name = '', ...rest] = args;
  if (name === 'help' || name === '--help' || rest.includes('--help')) return { text: help, status: 0 };
  const command = commands.find((one) => one.name === name);
  if (!command) return { text: help, status: 2 };
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError) return { text: `${error.message}\n${help}`, status: 2 };
    const fault = systemFault(error, langOf(rest));
    if (fault === undefined) throw error;
    return { text: fault, status: 1 };
  }
}

if (import.meta.main) {
  const { text, status } = await runData(process.argv.slice(2));
  (status === 2 ? process.stderr : process.stdout).write(`${text}\n`);
  process.exitCode = status;
}
