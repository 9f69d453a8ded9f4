import { worded } from '../../page/worded.ts';
import type { ChartText } from '../../../charts/chart.ts';
import type { CheckAnswer, ChartComparison, FigureChange } from '../messages.ts';
import { CheckFailure } from './judge-thread.ts';
import type { Stage } from './stage.ts';
import { make, makeButton } from './make.ts';

/** With more rows than this, charts are made only on request. */
const manyRows = 20_000;

/** How the charts that use the accepted data would change; empty where no file was accepted. */
export function showCharts(stage: Stage, { verdicts, otherCount }: CheckAnswer): HTMLElement[] {
  const { words } = stage;
  const accepted = verdicts.filter(({ outcome, table }) => outcome !== 'reject' && table !== '');
  if (accepted.length === 0) return [];
  const body = make('div', { class: 'check-charts-body' });
  const start = (): void => {
    body.replaceChildren(make('p', { class: 'muted' }, words.chartsWorking));
    void compare(stage, body, otherCount === 0);
  };
  const rows = accepted.reduce((sum, verdict) => sum + (verdict.rows ?? 0), 0);
  if (rows > manyRows)
    body.append(
      make('p', {}, words.chartsBig(rows)),
      make('p', { class: 'check-buttons' }, makeButton(words.chartsAsk, start, { class: 'button' })),
    );
  else start();
  return [
    make(
      'section',
      { class: 'check-charts', 'aria-labelledby': 'charts-title' },
      make('h3', { id: 'charts-title' }, words.charts),
      body,
    ),
  ];
}

async function compare(stage: Stage, body: HTMLElement, whole: boolean): Promise<void> {
  const { words, thread } = stage;
  try {
    const charts = await thread.ask('charts', {});
    const changed = charts.filter((chart) => chart.changed);
    const same = charts.filter((chart) => !chart.changed);
    const summary =
      charts.length === 0
        ? words.chartsNone
        : changed.length === 0
          ? words.chartsUnchanged
          : words.chartsCounted(changed.length, charts.length);
    body.replaceChildren(
      make('p', {}, summary),
      ...changed.map((chart) => showPair(stage, chart)),
      ...(changed.length > 0 && same.length > 0
        ? [
            make(
              'p',
              { class: 'muted small' },
              words.chartsSame,
              ...same.flatMap((chart, index) => [
                ...(index > 0 ? [stage.lang === 'zh' ? '、' : ', '] : []),
                link(stage, chart),
              ]),
            ),
          ]
        : []),
    );
  } catch (error) {
    const forbidden = error instanceof CheckFailure && error.kind === 'forbidden';
    if (!forbidden && whole) reportError(error);
    const said = forbidden ? words.chartsPolicy : whole ? words.chartsFailed : words.chartsOthers;
    body.replaceChildren(make('p', {}, said));
  }
}

const link = ({ chartPages }: Stage, { id, name }: ChartComparison): HTMLElement =>
  make('a', { href: `${chartPages}${id}/` }, name);

/** One chart before and after; drawn when it comes near the viewport. */
function showPair(stage: Stage, chart: ChartComparison): HTMLElement {
  const { words, thread, lang } = stage;
  const sides = (['before', 'after'] as const).map((side) => {
    const stageOf = make('div', { class: 'compare-drawing', 'data-side': side });
    const own = chart[side];
    const other = chart[side === 'before' ? 'after' : 'before'];
    return make(
      'figure',
      { class: 'compare-side' },
      make(
        'figcaption',
        {},
        make('span', { class: 'compare-which' }, words[side]),
        sentence(stage, own.title, other, 'title'),
      ),
      sentence(stage, own.subtitle, other, 'subtitle'),
      stageOf,
      make(
        'ul',
        { class: 'figure-notes' },
        ...own.notes
          .filter((note) => !other.notes.includes(note))
          .map((note) => make('li', {}, sentence(stage, note, other, 'note'))),
      ),
    );
  });
  const article = make(
    'article',
    { class: 'compare', 'aria-label': chart.name, 'data-chart': chart.id },
    make('h4', {}, link(stage, chart)),
    make('div', { class: 'compare-pair' }, ...sides),
    ...figures(stage, chart),
  );
  // One side after the other, because with much data each takes a moment.
  const draw = async (): Promise<void> => {
    const { drawSide } = await import('./draw-side.ts');
    for (const side of ['before', 'after'] as const) {
      const place = article.querySelector<HTMLElement>(`[data-side="${side}"]`);
      const rows = await thread.ask('chart', { id: chart.id, side });
      if (place) await drawSide(place, chart.id, side, rows, lang);
    }
  };
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void draw();
    },
    { rootMargin: '400px' },
  ).observe(article);
  return article;
}

/** A sentence, marked where the other side does not have it. */
function sentence(
  { words, lang }: Stage,
  text: string,
  other: ChartText,
  part: 'title' | 'subtitle' | 'note',
): HTMLElement {
  const theirs = part === 'note' ? other.notes : [other[part]];
  const tag = part === 'note' ? 'span' : 'p';
  const line = make(tag, { class: `compare-${part}` });
  const said = worded(theirs.includes(text) ? 'span' : 'mark', text, lang);
  line.append(said);
  if (!theirs.includes(text)) line.append(' ', make('span', { class: 'changed-sign' }, words.changedSentence));
  return line;
}

/** The figures of a chart's table that differ. */
function figures(stage: Stage, { changes, changeCount, name }: ChartComparison): HTMLElement[] {
  const { words, lang } = stage;
  if (changeCount === 0) return [];
  const cell = (text: string): HTMLElement => worded('td', text, lang);
  const row = ({ row: of, column, before, after }: FigureChange): HTMLElement =>
    make(
      'tr',
      {},
      worded('th', of, lang),
      cell(column === '' ? (before === '' ? words.added : words.removed) : column),
      cell(before),
      cell(after),
    );
  const head = [words.figureRow, words.figureColumn, words.before, words.after];
  const rest = changeCount - changes.length;
  const table = make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...head.map((text) => make('th', { scope: 'col' }, text)))),
    make('tbody', {}, ...changes.map(row)),
  );
  for (const th of table.querySelectorAll('tbody th')) th.setAttribute('scope', 'row');
  return [
    make(
      'details',
      { open: changeCount <= 6 },
      make('summary', {}, words.figures(changeCount)),
      make(
        'div',
        { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': `${name} · ${words.figures(changeCount)}` },
        table,
      ),
      ...(rest > 0 ? [make('p', { class: 'muted small' }, words.andMore(rest))] : []),
    ),
  ];
}
