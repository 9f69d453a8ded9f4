import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { SiteData } from '../../src/datasets/load-data.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import type { CsvCell } from '../../src/lib/text/csv-text.ts';
import { csvText } from '../../src/lib/text/csv-text.ts';
import { codeWord } from '../../src/publish/tables/table-words.ts';
import { runData } from '../data.ts';
import { displayWidth } from './text-table.ts';

const words = {
  zh: { unit: '单位：万人', measure: '指标', year: (year: number) => `${year}年`, from: '数据来源：中国银行业协会' },
  en: {
    unit: 'Unit: 10,000 persons',
    measure: 'Indicator',
    year: String,
    from: 'Source: China Banking Association',
  },
};

/** The last years of bank staff in the layout of a statistics office: title, unit, a column for each year, source. */
function publishedSheet({ tables }: SiteData, lang: Lang): CsvCell[][] {
  const rows = tables.find(({ resource }) => resource.name === 'bank-centres')?.rows ?? [];
  const staff = rows.flatMap(({ metric, year, value }) =>
    metric === 'staff' && typeof year === 'number' && typeof value === 'number' ? [{ year, value }] : [],
  );
  const shown = staff.toSorted((a, b) => a.year - b.year).slice(-4);
  const w = words[lang];
  const name = codeWord(tables, 'bank-centres', 'metric', 'staff', lang);
  return [
    [name],
    [w.unit],
    [w.measure, ...shown.map(({ year }) => w.year(year))],
    [name, ...shown.map(({ value }) => value)],
    [w.from],
  ];
}

/** Shows a file as a sheet, and below it what `new` prints about it. Returns a selector of the element at the top. */
export async function showDraft(page: Page, folder: string, data: SiteData, lang: Lang): Promise<string> {
  const sheet = publishedSheet(data, lang);
  const file = path.join(folder, 'staff.csv');
  writeFileSync(file, csvText(sheet));
  const command = ['new', 'bank-staff', file, '--long', '--lang', lang];
  const { text, status } = await runData(command);
  if (status !== 0) throw new Error(`new took no such file:\n${text}`);
  // The policy of a page of the site would refuse the style.
  await page.goto('about:blank');
  await page.setContent('<!doctype html><title>new</title><main></main>');
  await page.addStyleTag({ content: style });
  const typed = `npm run data -- ${command.join(' ').replace(file, path.basename(file))}`;
  const printed = text.split('\n\n').slice(0, paragraphs).join('\n\n');
  const output = `$ ${typed}\n${printed}`.split('\n');
  await page.evaluate(
    ({ cells, output }) => {
      const main = document.querySelector('main');
      const table = document.createElement('table');
      const width = Math.max(...cells.map((row) => row.length));
      for (const [index, row] of [Array.from({ length: width }, (_, at) => 'ABCDEFG'[at] ?? ''), ...cells].entries()) {
        const line = table.insertRow();
        line.insertCell().textContent = index === 0 ? '' : String(index);
        for (let at = 0; at < width; at++) line.insertCell().textContent = String(row[at] ?? '');
      }
      const terminal = document.createElement('div');
      terminal.className = 'terminal';
      for (const [index, line] of output.entries())
        for (const { letter, column, columns } of line) {
          const cell = document.createElement('span');
          cell.textContent = letter;
          cell.style.gridArea = `${index + 1} / ${column + 1} / auto / span ${columns}`;
          terminal.append(cell);
        }
      main?.append(table, terminal);
    },
    { cells: sheet, output: output.map(inColumns) },
  );
  return 'main';
}

/** The position of each letter in the columns of a terminal, so that they line up in whatever font the machine has. */
function inColumns(line: string): { letter: string; column: number; columns: number }[] {
  let column = 0;
  return Array.from(line).map((letter) => {
    const columns = displayWidth(letter);
    column += columns;
    return { letter, column: column - columns, columns };
  });
}

/** How many paragraphs of the output are shown: the draft, its first rows, what was left out and what became rows. */
const paragraphs = 5;

const style = `
  body { margin: 0; background: #fff; color: #1a1a1a; font: 14px/1.5 'Kefu Sans', sans-serif; }
  main { padding: 20px; }
  table { border-collapse: collapse; margin-bottom: 20px; }
  td { border: 1px solid #c8c8c8; padding: 3px 10px; min-width: 56px; height: 22px; white-space: nowrap; }
  tr:first-child td, td:first-child { background: #f2f2f2; color: #666; text-align: center; min-width: 24px; }
  .terminal {
    display: grid; grid-template-columns: repeat(80, 7.5px); grid-auto-rows: 21px; justify-items: center;
    padding: 16px 18px; background: #1e1e1e; color: #eee; border-radius: 6px; font-size: 13px;
  }
`;
