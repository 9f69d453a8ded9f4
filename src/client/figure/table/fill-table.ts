import type { Cell, ChartTable } from '../../../charts/chart.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { appendWords, worded } from '../../page/append-words.ts';
import { tablePage } from '../../marks/card-link.ts';
import { verdictLinks } from '../../marks/verdict-links.ts';
import { headButtons } from '../head-buttons.ts';

/** Fills a figure's table anew, as DataTable.astro built it: the same classes, anchors and values. */
export function fillTable(host: HTMLElement, { caption, columns, rows }: ChartTable, lang: Lang): void {
  const table = host.querySelector('table');
  const body = table?.tBodies[0];
  const head = table?.tHead;
  if (!table || !body || !head) return;
  table.querySelector('.caption')?.replaceChildren(...worded('span', caption, lang).childNodes);
  const alignment = (index: number) => (columns[index]?.numeric ? 'figures' : '');
  const headings = document.createElement('tr');
  columns.forEach(({ label }, index) => {
    const heading = worded('th', label, lang, alignment(index));
    heading.scope = 'col';
    headings.append(heading);
  });
  const anchored = new Set<string>();
  const verdicts = verdictLinks(host, 'sign');
  const lines = rows.map(({ id, cells }) => {
    const line = document.createElement('tr');
    line.dataset['row'] = id;
    const own = host.hasAttribute('data-own');
    if (own && id !== '' && !anchored.has(id)) line.id = `r-${id}`;
    anchored.add(id);
    line.append(...cells.map((cell, index) => toCell(cell, index, alignment(index), lang)));
    const named = line.firstElementChild;
    if (own && named) {
      const page = tablePage(host, id);
      if (page !== undefined) {
        const link = document.createElement('a');
        link.href = `${page}#${id}`;
        link.append(...named.childNodes);
        named.append(link);
      }
      named.append(...verdicts(id));
    }
    return line;
  });
  head.replaceChildren(headings);
  headButtons(table);
  body.replaceChildren(...lines);
}

function toCell({ text, value }: Cell, index: number, alignment: string, lang: Lang): HTMLTableCellElement {
  const cell = document.createElement(index === 0 ? 'th' : 'td');
  if (index === 0) cell.scope = 'row';
  cell.className = index > 0 && value === null ? `${alignment} none`.trim() : alignment;
  if (typeof value === 'number') cell.dataset['value'] = String(value);
  appendWords(cell, text, lang);
  return cell;
}
