import { worded } from '../../page/worded.ts';
import type { CheckerWords } from '../../../i18n/words/checker-words.ts';
import type { CheckAnswer, GivenFile, TableChoice, Verdict } from '../messages.ts';
import type { Stage } from './stage.ts';
import { GridView } from './grid-view.ts';
import { make } from './make.ts';
import { saveButton, sign } from './parts.ts';
import { ProblemView } from './problem-view.ts';

/** What a reader chooses for a file, to have it judged again differently. */
export type Chosen = Pick<GivenFile, 'table' | 'sheet'>;

/**
 * The verdict on one file in a few words.
 * @param fits whether the other tables remain valid together with it
 */
export function verdictWords(verdict: Verdict, fits: boolean, words: CheckerWords): string {
  const { outcome, errors, notices, table } = verdict;
  const say = fits ? words : words.alone;
  if (outcome === 'accept') return say.accepted;
  if (outcome === 'normalise') return table === '' ? words.ignored : say.noticed(notices);
  return words.refused(errors) + (notices > 0 ? words.refusedToo(notices) : '');
}

/**
 * Everything about one file: verdict, what it was read as, problems, cells, the tidied file.
 * @param choose is called with the table to judge it as, or with the sheet to read
 */
export function showVerdict(
  stage: Stage,
  verdict: Verdict,
  index: number,
  { tables, otherCount }: CheckAnswer,
  choose: (choice: Chosen) => void,
): HTMLElement {
  const { words, lang } = stage;
  const title = `file-${String(index)}`;
  const fits = otherCount === 0;
  const kind = verdict.outcome === 'reject' ? 'reject' : verdict.table === '' || !fits ? 'notice' : 'accept';
  const parts = make(
    'section',
    { class: `check-file ${kind}`, 'aria-labelledby': title },
    make('h3', { id: title }, make('bdi', {}, verdict.name)),
    make('p', { class: 'verdict' }, sign(kind), make('span', {}, verdictWords(verdict, fits, words))),
    facts(stage, verdict, index, tables, choose),
  );
  const grid = verdict.grid ? new GridView(stage, verdict, index) : undefined;
  const count = verdict.errors + verdict.notices;
  if (count > 0) {
    const problems = new ProblemView(stage, verdict, index, (number) => {
      void grid?.goTo(number);
    });
    grid?.onFlag((number) => {
      void problems.goTo(number);
    });
    parts.append(problems.element);
    void problems.show(0);
  }
  if (grid && count > 0) parts.append(grid.element);
  if (verdict.outcome !== 'reject' && verdict.table !== '') {
    parts.append(
      make(
        'section',
        { class: 'check-part', 'aria-labelledby': `${title}-files` },
        make('h4', { id: `${title}-files` }, words.files),
        worded('p', words.filesLead, lang, 'muted small'),
        make(
          'p',
          { class: 'check-buttons' },
          saveButton(stage, words.plain, verdict.name, 'plain'),
          saveButton(stage, words.excel, verdict.name, 'excel'),
        ),
      ),
    );
  }
  if (grid && count === 0) parts.append(grid.folded());
  void grid?.show(0);
  return parts;
}

/** What the file was read as; the table, and the sheet of a workbook, can be chosen. */
function facts(
  { words }: Stage,
  verdict: Verdict,
  index: number,
  tables: readonly TableChoice[],
  choose: (choice: Chosen) => void,
): HTMLElement {
  const id = `table-${String(index)}`;
  const select = make(
    'select',
    { id },
    ...(verdict.table === '' ? [make('option', { value: '' }, '—')] : []),
    ...tables.map(({ name, title }) =>
      make('option', { value: name, selected: name === verdict.table }, `${title} · ${name}`),
    ),
  );
  select.addEventListener('change', () => {
    if (select.value !== '') choose({ table: select.value });
  });
  const encoding = verdict.pasted ? words.pastedEncoding : (verdict.encoding?.toUpperCase() ?? words.unread);
  const fact = (name: string, value: string): HTMLElement =>
    make('div', {}, make('dt', {}, name), make('dd', {}, value));
  const unknown = verdict.table === '' && verdict.outcome === 'reject';
  return make(
    'div',
    { class: 'check-facts' },
    make(
      'p',
      { class: unknown ? 'unknown' : undefined },
      make('label', { for: id }, unknown ? words.asUnknown : words.as),
      select,
    ),
    ...sheetChoice(words, verdict, index, choose),
    make(
      'dl',
      {},
      ...(verdict.table === '' ? [] : [fact(words.encoding, encoding)]),
      ...(verdict.rows === null ? [] : [fact(words.rows, words.rowCount(verdict.rows))]),
    ),
  );
}

function sheetChoice(
  words: CheckerWords,
  { sheets, sheet }: Verdict,
  index: number,
  choose: (choice: Chosen) => void,
): HTMLElement[] {
  if (sheets.length < 2) return [];
  const id = `sheet-${String(index)}`;
  const select = make(
    'select',
    { id },
    ...sheets.map((name) => make('option', { value: name, selected: name === sheet }, name)),
  );
  select.addEventListener('change', () => {
    choose({ sheet: select.value });
  });
  return [make('p', {}, make('label', { for: id }, words.sheet), select)];
}
