import type { Guide } from './guide.ts';

export const guideEn: Guide = {
  title: 'How to update the data',
  description:
    'For those who keep the data: edit a table in Excel or WPS, check it, see how the charts change, hand it in. No programming.',
  lead: 'This guide is for those who keep the data up to date. Knowing Excel or WPS is enough: edit a table, drop it on the checking page, see what is wrong and how the charts would change, then hand it in. The first time takes about ten minutes.',
  contents: 'Contents',
  column: 'Column',
  example: 'In the example',
  meaning: 'What to write',
  required: 'required',
  empty: (columns) =>
    `Left empty in this row: ${columns}. Where there is nothing, leave it empty: no “none”, and no 0.`,
  exampleOf: (table, id) => `${id} in ${table}`,
  fromCheck: 'First update? A guide of ten minutes',
  fromData: 'How to update the data: a guide of ten minutes',
  messages: 'What each message of the check means',
  sections: [
    {
      id: 'first-update',
      title: 'First update in ten minutes',
      note: 'Nothing to install',
      blocks: [
        {
          steps: [
            'Get the table. Find it among [all data tables](/data/) and download the CSV marked “Excel”: a double click opens it with Chinese intact. To start from an empty table, get the Excel template on the table’s own page.',
            'Edit. Change a cell in Excel or WPS, or add a row at the end. Leave the names in the first row alone, and never change an existing `id`.',
            'Save as “CSV UTF-8 (Comma delimited)”. Plain “CSV (Comma delimited)” works too: on Chinese Windows that is GBK, and it is read as well.',
            'Check. Drop the file on [Check data](/check/). Nothing is uploaded: your browser does the check.',
            'Fix. Where it says “Error”, do what the fix says and drop the file again. Keep the file’s name if you can; where the page cannot tell which table it is, it asks.',
            'Look at the charts. With no errors left, the page shows every chart that changes, as it is and as it would be, side by side, with the changed sentences and figures marked. Go through them.',
            'Save the tidied file. Under “Tidied file” take CSV (UTF-8): its spelling is uniform, and it can replace the file of the same name in the `data` folder.',
            'Hand it in: see below.',
          ],
        },
        {
          output: 'wrong-cell',
          text: 'Write a wage with “元” behind it, for instance, and the check says this (it is this site’s present table with one cell changed):',
        },
        {
          picture: 'wrong-cell',
          alt: 'The page Check data: at the top the error and how to fix it; in the grid below, the wrong cell has a red frame and the mark “×1”.',
          caption: 'The checking page: which cell is wrong, why, how to fix it; and the cell itself, marked.',
        },
        {
          text: 'Between the colons stand the file, the line and the cell in that line; in brackets, where Excel shows it; in square brackets, the code. For every code see [what each message of the check means](/guide/messages/).',
        },
        {
          picture: 'charts',
          alt: 'The page Check data: two versions of one chart side by side, on the left as it is, on the right with the new data; changed sentences are shaded.',
          caption: 'With no errors: on the left the chart as it is, on the right with the new data.',
        },
      ],
    },
    {
      id: 'slips',
      title: 'Mistakes in new figures show up',
      note: 'A zero too many, a decimal point lost',
      blocks: [
        {
          text: 'The check looks at more than spelling. Does the quote contain the figure? Is it far from the rest of its series? Do quantiles rise? Does another row have exactly the same figures? Here a monthly wage has a zero too many:',
        },
        {
          picture: 'slip',
          alt: 'The page Check data: a notice says that the quote does not print the figure of a cell and that the other rows of its series are far lower; in the grid below, the cell is marked.',
          caption:
            'Usable, with one notice: the quote does not print this figure, and the rest of its series is far lower.',
        },
        {
          text: 'Such a figure may be right, so the checking page points it out and refuses nothing. To publish it, name it: `diff` lists a name for each; compare it with the original, then allow it with `--allow`, one by one or all of a kind in a table. `accept` takes none that is not named.',
        },
        {
          commands: [
            'npm run data -- diff --lang en',
            'npm run data -- accept --allow quote:salaries/SAL995/value',
            'npm run data -- accept --allow quote:salaries',
          ],
        },
      ],
    },
    {
      id: 'names-and-pay',
      title: 'Copy it as printed',
      note: 'Cities by name, pay as in the advert',
      blocks: [
        {
          text: 'Cities, posts and banks are written as ids, but their names are understood: 北京, 西安市, 招行 are read as the id they stand for, with a notice. A misspelt one (`wuhna`) gets the question whether `wuhan` is meant; nothing is changed for you.',
        },
        {
          picture: 'names',
          alt: 'The page Check data: a city is given by its Chinese name; a notice says that this is another name of an id and was read as it; in the grid the cell is marked.',
          caption: 'A name will do: the notice says which id it was read as.',
        },
        {
          text: 'Pay in adverts is copied as printed: 4-6K·13薪, 6千-1万, 200元/天. A monthly range is read as its low and high end; pay by the day or year, or with “from” alone, stays as printed and is neither converted nor guessed. Where the ends are filled in already, the check reads the words again, and a different number is an error.',
        },
        {
          picture: 'pay',
          alt: 'The page that checks data: an error says that the low end is not what the printed pay reads as, and gives both; in the table below, the cell has a red border.',
          caption: 'A zero is missing from the low end: the check reads the printed pay again and says what it gives.',
        },
      ],
    },
    {
      id: 'hand-in',
      title: 'Handing it in',
      note: 'Two ways; either will do',
      blocks: [
        { contact: true },
        {
          text: 'On the web: open this project’s code repository, go to the `data` folder, upload the edited CSV under its old name, say in a sentence what changed and which publication it rests on, and make a pull request. If you only added rows and no published figure changes, it can go out once merged. If a published figure changes, somebody who has the project installed runs `diff` and `accept`, as below.',
        },
        { text: 'With commands: Node 20 or newer is needed. In the project’s folder, run `npm ci` once, then:' },
        {
          commands: [
            'npm run data -- check --lang en',
            'npm run data -- diff --lang en',
            'npm run data -- accept --lang en',
            'npm start',
          ],
        },
        {
          text: '`check` judges every table and says what the checking page says. A figure in a new row is also checked against its quote (4.5万, 六万 and “three million” are understood), against the rest of its series, and against the figures beside it; one that has nothing to be checked against is named too. `diff` lists the rows that changed and the published figures, charts and sentences that change with them. `accept` records the change in `data/history`; where a published figure changed it needs `--cause correction` and a note in both languages, `--note-zh "…" --note-en "…"`. `npm start` builds the site and prints its address on your machine. Commit the CSV together with `data/history`.',
        },
      ],
    },
    {
      id: 'add-source',
      title: 'Adding a source',
      note: 'sources.csv, before the figure',
      blocks: [
        {
          text: 'Every figure has a source, so the source comes first. Make up its `id` from lower-case letters, digits and hyphens; it never changes again. The `grade` says what you read: A for the publisher’s own page, B for press naming the report, C for a reprint or second hand. If the page cannot be opened or found, `address` says so.',
        },
        { row: 'source', text: 'This is the source of the figure below:' },
      ],
    },
    {
      id: 'add-year',
      title: 'Adding a year',
      note: 'bank-centres.csv, for example',
      blocks: [
        {
          text: 'A new year is a new row; older rows stay. The `id` continues from the last one and never reuses a deleted one. The figure goes into `value`; if all you know is “over”, into `low` with `bound` `at_least`; a range fills `low` and `high` with `bound` `between`. The `unit` is that of the same series in earlier years. `quote` has the original words, unchanged. If gaps.csv says that this year has no figure, delete that row, or the check reports that the two contradict each other.',
        },
        { row: 'year', text: 'The latest year there is, to copy from:' },
      ],
    },
    {
      id: 'add-city',
      title: 'Adding a city',
      note: 'cities.csv',
      blocks: [
        {
          text: 'Figures name a city by its id; its names stand once, in cities.csv. The id is pinyin in lower case, the division code the official one of six digits. Other tables can use the id once it is there; before that the check says that it is unknown.',
        },
        { row: 'city', text: 'The last city in the table:' },
      ],
    },
    {
      id: 'add-gap',
      title: 'Recording what is missing',
      note: 'gaps.csv',
      blocks: [
        {
          text: 'Having looked and found nothing is data too. Write no 0, and leave no empty row in the table: add a row to gaps.csv that says which table and metric, which city or year, the reason, where you looked and on what day. Charts then show a gap and the reason. When the figure turns up, delete the row and add the figure.',
        },
        { row: 'gap', text: 'A row as it stands there:' },
      ],
    },
    {
      id: 'old-figures',
      title: 'What becomes of old figures',
      note: 'What was published is kept',
      blocks: [
        {
          text: 'A wrong figure is corrected in its cell; no row is added. `accept` records the old value, the new one, the date and the reason, and the whole table as it was stays in `data/history` for good. That folder only grows, and nobody edits it by hand; readers find every change under [updates](/updates/). A change that was not accepted stops the build, which names the cell, its old value and its new one.',
        },
        {
          text: 'The order of rows, encoding, line ends and another way of writing the same number do not count as changes. A published figure that moves by more than a quarter or to zero, another sign, a lost year or column, the loss of a tenth of the rows, a gap removed with no figure in its place, a chart’s title that says something else: `diff` reports each on a line of its own. If it is right, `accept` needs it named with `--allow`; all of one kind in a table share one name (`--allow quote:salaries`).',
        },
      ],
    },
    {
      id: 'templates',
      title: 'Excel workbooks and templates',
      note: '.xlsx can be checked too',
      blocks: [
        {
          text: 'Every table’s page ([pay](/data/salaries/), for example) has three templates: an Excel template, an empty CSV and an example CSV. In the Excel template columns of codes have drop-down lists, names carry a comment, and months and ids are kept as text, so that Excel does not turn them into dates or drop zeros. Drop the filled .xlsx on the checking page: the first sheet is read, and “Tidied file” gives it back as CSV.',
        },
        {
          picture: 'templates',
          alt: 'A table’s page: the files to download, and links to three templates: Excel template, empty CSV, example CSV.',
          caption: 'Templates stand on every table’s page.',
        },
      ],
    },
    {
      id: 'more-commands',
      title: 'More commands',
      note: 'For when you need them',
      blocks: [
        {
          commands: [
            'npm run data -- new NAME FILE --lang en',
            'npm run data -- new NAME FILE --long --write --lang en',
            'npm run data -- sentence "截至2023年末，……" --lang en',
            'npm run data -- format --lang en',
            'npm run data -- links --lang en',
          ],
        },
        {
          text: '`new` makes a table from a CSV or a workbook, also from a statistics office’s download or a crawl of adverts. A dry run shows the draft: which line holds the headings, which lines (titles, units, sources, totals) are left out, which marks count as missing, which names are yours to choose; where the file has a column for each year, `--long` makes rows of them. With `--write` it writes everything or nothing. `sentence` reads a sentence of a report and gives draft rows, the earlier figure that follows from it, and any clash with the data. 由…降至… (from … to …) gives a row of each figure and works the stated change out again; numbers in Chinese numerals are read too, and every number that is not read is listed. The source is yours to fill in. [Check data](/check/) does the same. `format` saves the tables in one uniform form and changes no value. `links` opens every address of the sources and lists those that are gone, moved or closed to programs; it needs a network.',
        },
        {
          picture: 'draft',
          alt: 'Above, a sheet with lines for title, unit and source and a column for each year; below, the dry run of the command new: which line holds the headings, each column with its name and type, the first rows, the lines left out, and the columns of years turned into rows.',
          caption:
            'A table of a statistics office goes to the command new as it is; the draft comes first, and is written only when asked.',
        },
      ],
    },
  ],
};
