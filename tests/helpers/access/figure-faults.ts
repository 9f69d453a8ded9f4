import type { Page } from 'playwright-core';

/** What the first figure of a page lacks of what stands beside a drawing, by the point of Chartability it is about. */
export interface FigureFaults {
  /** What a screen reader finds in place of the drawing. */
  readonly visual: readonly string[];
  readonly titled: readonly string[];
  readonly table: readonly string[];
  /** How it is used, by pointer and by keyboard. */
  readonly cues: readonly string[];
  /** What it is for and how it is read. */
  readonly explained: readonly string[];
}

export const figureFaults = (page: Page): Promise<FigureFaults> =>
  page.evaluate(() => {
    const figure = document.querySelector('chart-figure figure');
    const words = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';
    const find = (selector: string) => figure?.querySelector(selector);
    const named = (attribute: string, element: Element | null | undefined) =>
      words(document.getElementById(element?.getAttribute(attribute) ?? ''));
    const lacks = (...wanted: [boolean, string][]) => wanted.filter(([there]) => !there).map(([, what]) => what);

    const drawing = [...(figure?.querySelectorAll('.drawings svg') ?? [])].find((svg) => svg.clientWidth > 0);
    const listBox = find('.key-nav');
    // The first row of headers alone: a second one parts the columns.
    const table = find('table');
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
    return {
      visual: lacks(
        [named('aria-labelledby', figure) !== '', 'no name of the figure'],
        [drawing?.getAttribute('role') === 'img', 'the drawing is no image'],
        [(drawing?.getAttribute('aria-label') ?? '').length > 20, 'no description of the drawing'],
        [listBox?.getAttribute('role') === 'listbox', 'no list of its marks'],
        [find('[role="status"]') !== null, 'nothing says what a choice did'],
      ),
      titled: lacks(
        [words(find(':is(h1, h2, h3).figure-title')) !== '', 'no title'],
        [words(find('.figure-subtitle')) !== '', 'no summary'],
        [words(find('table caption')) !== '', 'no caption of the table'],
      ),
      table: lacks(
        [rows.length > 0, 'no rows'],
        [(table?.querySelectorAll('thead th[scope="col"]').length ?? 0) > 1, 'no headers of columns'],
        [rows.every((row) => row.querySelector('th[scope="row"]') !== null), 'a row without a header'],
      ),
      cues: lacks(
        [words(find('.figure-hint')) !== '', 'no hint at pointing and tapping'],
        [/Home.*End.*Esc/.test(named('aria-describedby', listBox)), 'no help of the keys'],
      ),
      explained: lacks(
        [words(find('.how-to-read')).length > 40, 'nothing on how to read it'],
        [find('.how-to-read a[href*="/method/"]') !== null, 'no way to the method'],
      ),
    };
  });
