import { keptWord } from './pay/kept-words.ts';
import type { Said, WordBook } from './said.ts';

const cell = ({ field, value }: Said): string => `"${field}" is "${value}"`;
const write = (said: Said, otherwise: string): string =>
  said.text('write') === '' ? otherwise : `write ${said.text('write')}`;
/** After a notice that stands for several cells. */
const all = (said: Said): string =>
  said.count < 2
    ? ''
    : ` (${String(said.count)} cells of this column, lines ${said.list('lines').join(', ')}${said.count > 5 ? ' …' : ''})`;
const read = (said: Said): string => `read as ${said.text('to')}${all(said)}`;
/** What belongs in which cell, from `column=value`. */
const cells = (said: Said): string => {
  const parts = said.list('cells').map((one) => {
    const at = one.indexOf('=');
    const [name, value] = [one.slice(0, at), one.slice(at + 1)];
    return value === '' ? `leave ${name} empty` : `${value} in ${name}`;
  });
  const [last] = parts.slice(-1);
  return parts.length < 2 ? (last ?? '') : `${parts.slice(0, -1).join(', ')} and ${last ?? ''}`;
};
/** What to write in the cell, and in others of its row. */
const writeRow = (said: Said, otherwise: string): string =>
  said.list('cells').length === 0
    ? write(said, otherwise)
    : said.text('write') === ''
      ? `write ${cells(said)}`
      : `${write(said, '')}, and ${cells(said)}`;
const remark = (said: Said): string => (said.text('noteColumn') === '' ? 'a note' : `"${said.text('noteColumn')}"`);
const printedUnit = (said: Said): string => said.list('printed')[3] ?? '';
const boundNames: Readonly<Record<string, string>> = {
  at_least: 'a lower bound',
  at_most: 'an upper bound',
  about: 'an approximation',
};
const gradeReasons: Readonly<Record<string, string>> = {
  article: 'it was read in one of the four articles',
  unsafe: 'the site is unsafe',
  unnamed: 'the publisher is not named',
  crawl: 'it is a crawl or a page without a publication',
  file: 'a repository keeps the file as published',
  'altered-file': 'a repository keeps the file with changes or as a transcription',
  'derived-file': 'the file was derived or copied by others',
  own: 'it is the publisher’s own page',
  copy: 'the carrier is a copy, a blog or a vendor',
  names: 'another page names the publisher',
};
/** How rows are held against each other, and what comes of it. */
const auditSays = (said: Said): string => {
  const [rows, found] = [said.list('rows').join(', '), said.text('found')];
  const span = `${said.text('low')} to ${said.text('high')}`;
  switch (said.text('rule')) {
    case 'growth':
      return `worked back from ${rows} it is ${found}, with rounding ${span}`;
    case 'shares':
      return `the shares of ${rows} add up to ${found}, with rounding ${span}, and not to ${said.text('stated')}`;
    case 'mean':
      return `a mean lies among those of its groups, ${rows}, which are ${span}`;
    case 'year':
      return `twelve times ${rows} is ${found}, with rounding ${span}`;
    default:
      return `it is less than the quantile below it, ${found} in ${rows}`;
  }
};
/** Why a bound or a range is not one number: 5千多 is at least 5000. */
const boundWhy = (said: Said): string => shownAs(said) + plainWhy(said);
/** What a format makes of a number. */
const shownAs = (said: Said): string =>
  said.text('shown') === '' ? '' : `its format shows it as ${said.text('shown')}; `;
const plainWhy = (said: Said): string => {
  const [bound, low, high] = [said.text('bound'), said.text('low'), said.text('high')];
  const unit =
    said.text('differs') === '' ? '' : `, in "${printedUnit(said)}", while the column is in ${said.text('declared')}`;
  if (bound === 'between' && low !== '') return `this is a range: ${low} to ${high}${unit}`;
  const figure = said.text('value') + low + high;
  return figure === '' || bound === ''
    ? 'this is a range or an approximation, not one number'
    : `"${said.text('words')}" makes it ${named(boundNames, bound)}: ${bound} ${figure}${unit}`;
};
const boundFix = (said: Said): string => {
  if (said.list('cells').length > 0) return `enter them apart: ${cells(said)}`;
  if (said.text('differs') !== '')
    return `do not write the figure alone: if the source gives none in the unit of the column, leave it empty and quote it in ${remark(said)}`;
  return said.text('bound') === ''
    ? 'put both ends into two columns, and "about" or "over" into the column that says how exact it is'
    : 'do not write the figure alone: put the ends into two columns such as low and high, and "about" or "over" into one such as bound; add them where the table has none';
};
const monthNames = 'January February March April May June July August September October November December'.split(' ');
const spokenDate = (text: string): string => {
  const parts = text.split('-');
  const year = parts[0]?.length === 4 ? ` ${parts.shift() ?? ''}` : '';
  const [month = '', day] = parts.map((part) => part.replace(/^0/, ''));
  const name = monthNames.find((_, index) => String(index + 1) === month) ?? month;
  return `${day === undefined ? '' : `${day} `}${name}${year}`;
};
/** A day without a year is not taken for a month. */
const reading = (text: string): string =>
  text.length === 5 ? `day ${text.slice(3)} of month ${text.slice(0, 2)} (no year)` : text;
const limitFix = (said: Said): string =>
  /^\d{4}-\d\d/.test(said.text('limit')) ? 'compare with the original' : 'check figure and unit';
const csvUtf8 = '"CSV UTF-8 (comma delimited)"';
const saveAs = `save it from Excel as ${csvUtf8}`;
const restore = 'restore this text from the original';
/** A cell that was or is empty. */
const quotedOrNone = (text: string): string => (text === '' ? 'nothing' : `"${text}"`);
const percentOf = (said: Said): string => (said.text('percent') === '' ? '' : ` (${said.text('percent')}%)`);
const shownPlace = (said: Said): string =>
  said.text('chart') === ''
    ? `key figure "${said.text('label_en')}"`
    : `"${said.text('label_en')}" of row ${said.text('at')} in chart ${said.text('chart')}`;
const confirm =
  'look at it with npm run data -- diff and accept it with npm run data -- accept; if it is a slip, change it back';
const orNone = (text: string, words: string): string => (text === '' ? '' : words);
/** The ends of a series. */
const span = (said: Said): string =>
  said.text('low') === said.text('high') ? said.text('low') : `${said.text('low')} to ${said.text('high')}`;
const slipFix =
  'look for another unit, a lost point, a sign, a zero too many or too few; if it is right, leave it, and name it as diff says before it is published';
/** By kind of anomaly: those that rows which are only new may bring. */
const anomalyWords: Readonly<Record<string, string>> = {
  series: 'it is far from the other rows of its series',
  quote: 'the quote of its row does not print it',
  order: 'the quantiles of its row do not rise',
  repeat: 'all figures of its row are those of another',
  share: 'per cent and parts of one seem to be mixed up',
  title: 'the title or the answer of this chart says something else',
};

const formats: Readonly<Record<string, string>> = {
  xlsx: 'an Excel workbook (xlsx) or zip archive',
  xls: 'an old Excel workbook (xls)',
  locked: 'an Excel workbook with a password',
  encrypted: "encrypted by your organisation's software",
  sealed: 'encrypted by a password or key (PGP, age, S/MIME or OpenSSL)',
  zeros: 'nothing but zero bytes: it was not written to the end, or is damaged',
  binary: 'binary data of an unknown kind, perhaps encrypted or damaged',
  gzip: 'a gzip file',
  pdf: 'a PDF',
  image: 'a picture',
  archive: 'an archive',
  sqlite: 'an SQLite database',
  parquet: 'a Parquet file',
  html: 'a web page (HTML)',
  xml: 'an XML file',
  json: 'a JSON file',
  rtf: 'an RTF document',
  lfs: 'a Git LFS pointer, not the file itself',
};
const throughExcel = `open it in Excel and save it as ${csvUtf8}`;
const formatFixes: Readonly<Record<string, string>> = {
  encrypted: 'open it on a computer where it can be read and export it decrypted; your IT department knows how',
  sealed: 'decrypt it first and give the CSV that comes out',
  zeros: 'export or download it again',
  locked: `open it in Excel, take the password off and save it as ${csvUtf8}`,
  xlsx: throughExcel,
  xls: throughExcel,
  html: throughExcel,
  xml: throughExcel,
  binary: `make sure that Excel or an editor opens it and save it as ${csvUtf8}; if they do not, export it again; if only your organisation's computers open it, it is encrypted: export it decrypted`,
};
const periods: Readonly<Record<string, string>> = {
  year: 'a year only',
  month: 'a month only',
  day: 'one day',
  part: 'a quarter, half-year or week',
  span: 'a span of years',
  zone: 'a time with a time zone',
};
const wantedPeriods: Readonly<Record<string, string>> = {
  year: 'years such as 2024',
  month: 'months such as 2024-01',
  day: 'days such as 2024-01-31',
};
const kinds: Readonly<Record<string, string>> = {
  email: 'an e-mail address',
  uri: 'an address (URI)',
  uuid: 'a UUID',
  binary: 'Base64 text',
  time: 'a time such as 08:30:00',
  datetime: 'a date and time such as 2024-01-31T08:30:00Z',
  duration: 'a duration such as P1M',
  object: 'a JSON object',
  geojson: 'GeoJSON',
  array: 'a JSON array',
  geopoint: 'longitude and latitude such as 116.4, 39.9',
};
const named = (words: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] ?? key) : key;
const plural = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

/** The English words of each problem: what happened, why, how to mend it. */
export const wordsEn: WordBook = {
  'package-json': (p) => [
    'the description is not valid JSON',
    `the parser says: ${p.text('reason')}`,
    'check quotes, commas and brackets',
  ],
  'package-key-missing': (p) => [`"${p.field}" is missing`, 'a description must have it', 'add it'],
  'package-key-type': (p) => [`"${p.field}" is ${p.value}`, `needed here: ${p.text('wanted')}`, 'correct its type'],
  'package-value': (p) => [
    `"${p.field}" is "${p.value}"`,
    'this value is not possible here',
    `possible: ${p.text('wanted')}`,
  ],
  'package-duplicate': (p) => [
    `"${p.field}" repeats the name "${p.value}"`,
    'names must be unique',
    'choose another name',
  ],
  'package-name': (p) => [
    `"${p.field}" names "${p.value}"`,
    p.text('kind') === 'table' ? 'no table has this name' : 'the table declares no such field',
    'check the name, also upper and lower case',
  ],
  'package-path': (p) => [
    `"${p.field}" is "${p.value}"`,
    'a path must stay inside the folder of the description and use "/"',
    'write a relative path such as salaries.csv',
  ],
  'package-unsupported': (p) => [
    `"${p.field}" is "${p.value}"`,
    `${p.text('what')} is not supported, and ignoring it would misread the data`,
    'use the plain form: one UTF-8 CSV file with commas, its schema written in the description',
  ],

  'file-missing': () => [
    'there is no such file',
    'the description or the command names it',
    'check its name and folder, also upper and lower case',
  ],
  'file-unreadable': (p) => [
    'the file cannot be opened',
    `the system says: ${p.text('reason')}`,
    'check the right to read it, close programs that hold it, and try again',
  ],
  'file-changed': () => [
    'the file changed while it was read',
    'what was read may be half old, half new',
    'wait until it is saved or synchronised and run again',
  ],
  'file-not-plain': () => [
    'this is not a plain file inside the data folder',
    'folders, symbolic links and pipes are not read',
    'put the file itself there',
  ],
  'file-too-big': (p) => [
    `the file has ${p.text('bytes')} bytes`,
    `the limit is ${p.text('limit')} (20 MB)`,
    'divide it into several tables, or delete columns that are not used; adverts by the million are rolled up into a small table by npm run data -- summarise',
  ],
  'file-empty': () => [
    'the file is empty',
    'there is no text in it',
    'export it again; a header and one row of data are the least',
  ],
  'file-cut': (p) => [
    `the last line has ${p.text('cells')} of ${p.text('wanted')} cells and no line end`,
    'the file was probably cut while it was sent or saved',
    'export or send the whole file again',
  ],
  'file-name': (p) => [
    `the file is named "${p.value}"`,
    `"${p.text('wanted')}" is declared; read as the same file`,
    'rename it as declared: other systems tell case apart',
  ],
  'file-temporary': () => [
    "this is a program's temporary or lock file",
    'it was ignored',
    'close the spreadsheet program and it will go away',
  ],
  'format-error': (p) => [
    `the file is ${named(formats, p.text('format'))}`,
    ['xls', 'locked', 'encrypted', 'sealed', 'zeros'].includes(p.text('format'))
      ? 'such files cannot be read'
      : p.text('ending') === ''
        ? 'it is no text table'
        : `its name ends with ${p.text('ending')}, but it is ${/^\.xls/i.test(p.text('ending')) ? 'neither a workbook nor a text table' : 'no text table'}`,
    p.text('holds') === 'no table'
      ? 'the page holds no table: most likely it asks for a login or tells of an error; log in with a browser and download the file again'
      : (formatFixes[p.text('format')] ?? 'give the CSV file itself'),
  ],
  'byte-count': (p) => [
    `the file has ${p.text('found')} bytes`,
    `${p.text('declared')} are declared`,
    'make sure the file is whole; after a wanted change update "bytes" in the description',
  ],
  'hash-count': (p) => [
    `the ${p.text('algorithm')} of the file is ${p.text('found') || '(unknown algorithm)'}`,
    `${p.text('declared')} is declared`,
    'make sure it is the same file; after a wanted change update "hash" in the description',
  ],
  'row-count': (p) => [
    `the file has ${plural(p.text('found'), 'row', 'rows')}`,
    `${p.text('declared')} are declared`,
    'make sure no row is lost or added; after a wanted change update the description',
  ],
  'table-unknown': (p) => [
    'it is not clear which table this file is',
    'its header fits none of them',
    `check the header; declared tables: ${p.list('tables').join(', ')}`,
  ],
  'merge-conflict': (p) => [
    `this line is the mark "${p.value}" of a merge conflict`,
    'two versions are mixed in one file',
    'decide which side to keep and delete the three kinds of marks',
  ],

  'workbook-too-big': (p) => [
    `unpacked, the workbook has ${p.text('bytes') === 'Infinity' ? 'parts that hide their size' : `${p.text('bytes')} bytes`}`,
    `the limit is ${p.text('limit')} (200 MB) or twenty million cells; it was not opened`,
    'keep this table only, delete empty rows and columns at the end and pictures, and save it anew',
  ],
  'workbook-unreadable': () => [
    'the file is a zip archive, but cannot be opened as an Excel workbook (xlsx)',
    'it may be damaged, sent in part, or of another kind (xlsb, docx, zip)',
    'open it in Excel and save it as "Excel Workbook (*.xlsx)" or "CSV UTF-8"',
  ],
  'sheet-missing': (p) => [
    p.value === '' ? 'the workbook has no sheet that can be read' : `the workbook has no sheet named "${p.value}"`,
    `it has ${p
      .list('sheets')
      .map((name) => `"${name}"`)
      .join(', ')}`,
    'check the name after --sheet, its case and blanks too',
  ],
  'sheet-empty': (p) => [
    `the sheet "${p.value}" is empty`,
    'there is nothing in it',
    'check that it is the right sheet; a header and one row of data are the least',
  ],
  'sheet-chosen': (p) => [
    `the sheet "${p.value}" was read`,
    `not read: ${p
      .list('others')
      .map((name) => `"${name}"${p.list('hidden').includes(name) ? ' (hidden)' : ''}`)
      .join(', ')}`,
    'name another one with --sheet',
  ],
  'hidden-rows': (p) => [
    `${plural(p.text('count'), 'row is', 'rows are')} hidden or filtered out (row ${p.list('lines').join(', ')}${p.count > 5 ? ' …' : ''})`,
    'they were read all the same',
    'delete them if they are not to be published',
  ],
  'hidden-columns': (p) => [
    `${plural(p.text('count'), 'column is', 'columns are')} hidden`,
    'they were read all the same',
    'delete them if they are not to be published',
  ],
  'merged-cells': (p) => [
    `${plural(p.text('count'), 'range of cells is', 'ranges of cells are')} merged (the first is ${p.value})`,
    'the value counts for the top left cell only; the others are empty and were not filled',
    'unmerge them and write in each cell its own value',
  ],
  'formula-value': (p) => [
    `${plural(String(p.count), 'cell is a formula', 'cells are formulas')} (the first is ${p.value})`,
    `the value that Excel computed last was read: ${p.text('to')}`,
    'if it is out of date, compute and save again in Excel; pasting as values is safer',
  ],
  'formula-empty': (p) => [
    `the cell is a formula, ${p.value}`,
    'the file does not hold its value, and nothing is computed here',
    'open it in Excel, compute and save, or paste as values',
  ],
  'num-noise': (p) => [
    `${plural(String(p.count), 'number carries', 'numbers carry')} digits left over from binary arithmetic (the first is ${p.value})`,
    `read as Excel shows it: ${p.text('to')}`,
    'nothing needs to be done',
  ],
  'num-shown': (p) => [
    `${plural(String(p.count), 'number is', 'numbers are')} shown otherwise than stored in "${p.field}" (the first as ${p.value === '' ? 'nothing' : p.value})`,
    `the number stored was read: ${p.text('to')}`,
    'if the number shown is meant, write that',
  ],
  'struck-part': (p) => [
    cell(p),
    `a part of it is struck through: "${p.text('struck')}" is struck, "${p.text('write')}" is left, and both are no one value`,
    `keep one: if the part left counts, ${write(p, '')} and delete what is struck`,
  ],
  'struck-through': (p) =>
    p.text('kind') === 'rows'
      ? [
          `${plural(String(p.count), 'row is', 'rows are')} struck through as a whole (row ${p.list('lines').join(', ')}${p.count > 5 ? ' …' : ''})`,
          'read all the same',
          'delete what no longer counts; else take the line off',
        ]
      : [
          `${plural(String(p.count), 'cell is', 'cells are')} struck through (the first is ${p.value})`,
          'read all the same',
          'delete or correct what no longer counts; else take the line off',
        ],
  'cell-comments': (p) => [
    `${plural(String(p.count), 'cell has a comment', 'cells have comments')} (the first is ${p.text('at')}: "${p.value}")`,
    'comments were not read',
    'what they say of the data belongs in a column of notes',
  ],
  'white-text': (p) => [
    `${plural(String(p.count), 'cell is', 'cells are')} white on white (the first is ${p.value})`,
    'not seen, and read all the same',
    'delete what is not to be published; else give it a colour',
  ],
  'condition-shown': (p) => [
    `a conditional format of ${p.value} may show another number, strike it through or hide it`,
    'the values stored were read, without it',
    'make sure that what is shown and what is stored agree',
  ],
  bom: () => [
    'the file begins with a byte order mark',
    'it was removed; the data is the same',
    'nothing needs to be done',
  ],
  'encoding-gb18030': () => [
    'the file is in GBK or GB18030',
    'read as GB18030; look over the Chinese characters',
    `better ${saveAs}, which leaves no doubt`,
  ],
  'encoding-utf16': (p) => [
    `the file is in ${p.text('encoding').toUpperCase()} (Excel's "Unicode Text")`,
    'read as such',
    `better ${saveAs}`,
  ],
  'encoding-error': (p) => [
    p.text('seen') === ''
      ? `the bytes ${p.text('hex')} here are no UTF-8, and the file is no GB18030 either`
      : `the file is in ${p.text('seen').toUpperCase()}`,
    'its encoding is unknown, and a guess would misread characters',
    saveAs,
  ],
  'encoding-mixed': (p) => [
    `another encoding begins here (bytes ${p.text('hex')})`,
    'one file holds two encodings; probably two files were joined',
    `open each part in its own encoding, join them and save as ${csvUtf8}`,
  ],
  'encoding-cut': (p) => [
    `the file ends inside a character (${p.text('encoding').toUpperCase()})`,
    'it was probably cut',
    'export or send the whole file again',
  ],
  'encoding-header': (p) => [
    `the header reads "${p.value}"`,
    'these are not the declared names; the file may be in Big5, a Japanese or another encoding',
    saveAs,
  ],
  'encoding-script': (p) => [
    `read as GB18030 this is "${p.value}"`,
    'that does not look like Chinese; the file may be in Big5, a Japanese, Korean or Western encoding',
    saveAs,
  ],
  'encoding-ambiguous': (p) => [
    `this is "${p.value}" as UTF-8 and "${p.text('other')}" as GB18030`,
    'both are possible, so neither is certain',
    saveAs,
  ],

  'line-ends': (p) => [
    p.text('other') === ''
      ? `lines end with ${p.text('kind')}`
      : `from here lines end with ${p.text('other')}, before with ${p.text('kind')}`,
    'they were unified; the data is the same',
    'nothing needs to be done; saving the file again unifies them',
  ],
  'sep-line': (p) => [`the first line is Excel's "${p.value}"`, 'it was skipped', 'nothing needs to be done'],
  'delimiter-other': (p) => [
    `columns are divided by "${p.text('found')}"`,
    `"${p.text('wanted')}" is declared; the whole header fits, so it was read as it is`,
    `better ${saveAs}`,
  ],
  'delimiter-wrong': (p) => [
    `columns seem to be divided by "${p.text('found')}"`,
    `"${p.text('wanted')}" is needed; the declared columns cannot be told apart`,
    saveAs,
  ],
  'delimiter-fullwidth': () => [
    'the line has full-width "，" or "；"',
    'these are not delimiters',
    'replace them by plain commas ","',
  ],
  'unclosed-quote': (p) => [
    `the quote that opens this cell is never closed: ${p.value}`,
    'everything after it would become part of the cell',
    'close it with "; write a quote inside a cell as ""',
  ],
  'stray-quote': (p) => [
    `a quote is out of place: ${p.value}`,
    p.text('backslash') === ''
      ? 'quotes enclose a whole cell or do not occur'
      : 'a backslash does not escape quotes in CSV',
    p.text('write') === ''
      ? 'enclose the whole cell in quotes and write "" for each quote inside'
      : `write ${p.text('write')}; opening the file in Excel and saving it as CSV UTF-8 does the same`,
  ],
  'blank-before-quote': (p) => [
    `a blank stands before the quote: ${p.value}`,
    'a quote must touch the comma',
    'delete the blank between comma and quote',
  ],
  'apostrophe-quote': (p) => [cell(p), 'an apostrophe is no quote in CSV', write(p, 'delete the apostrophes')],
  'extra-cell': (p) => [
    `${plural(p.text('cells'), 'cell', 'cells')}, the header has ${p.text('wanted')}`,
    p.text('thousands') !== ''
      ? `"${p.text('thousands')}" may be one number divided by its comma`
      : p.text('apostrophe') !== ''
        ? 'an apostrophe is no quote, so a comma inside divided the cell'
        : p.text('backslash') !== ''
          ? 'a backslash does not protect a comma, so the cell was divided'
          : 'there is a comma too many, or text with a comma lacks quotes',
    p.text('thousands') !== ''
      ? `write ${p.text('thousands').replaceAll(',', '')}`
      : 'delete the comma, or enclose the cell with the comma in double quotes',
  ],
  'missing-cell': (p) => [
    `${plural(p.text('cells'), 'cell', 'cells')}, the header has ${p.text('wanted')}`,
    'a comma may be missing, and values after it stand in the wrong column',
    'add the missing value or comma',
  ],
  'short-row': (p) => [
    `${plural(p.text('cells'), 'cell', 'cells')}, the header has ${p.text('wanted')}`,
    `those missing are optional and last, and were read as empty${all(p)}`,
    'make sure nothing was forgotten; commas may be added at the end',
  ],
  'blank-row': (p) => [
    p.count > 1
      ? `${String(p.count)} rows are blank (lines ${p.list('lines').join(', ')}${p.count > 5 ? ' …' : ''})`
      : 'this row is blank',
    'skipped',
    'make sure no data was forgotten, then delete the row',
  ],
  'blank-rows-end': (p) => [
    `${plural(String(p.count), 'blank row follows', 'blank rows follow')} the data`,
    'ignored',
    'nothing needs to be done',
  ],
  'empty-columns': (p) => [
    `${plural(String(p.count), 'empty column', 'empty columns')} without a name at the right`,
    'ignored',
    'nothing needs to be done; they can be deleted in Excel',
  ],
  'no-rows': () => [
    'there are no data rows below the header',
    'an empty table cannot be published',
    'add rows, or take the table out of the description',
  ],
  'too-many-rows': (p) => [
    `there are more than ${p.text('limit')} rows`,
    'that is the limit; not all were checked',
    'divide the table',
  ],
  'too-many-columns': (p) => [
    `the header has ${p.text('columns')} columns`,
    `the limit is ${p.text('limit')}`,
    'delete columns that are not used, or write one value a row',
  ],
  'cell-too-long': (p) => [
    `"${p.field}" has ${p.text('length')} characters`,
    `the limit is ${p.text('limit')}, as in Excel`,
    'shorten the text; if a quote is missing, add it',
  ],

  preamble: (p) => [
    `${plural(p.text('lines'), 'line stands', 'lines stand')} above the header: "${p.value}"`,
    'skipped, not taken for data',
    'delete everything above the header',
  ],
  'no-header': (p) => [
    `the first line "${p.value}" looks like data`,
    'without a header nobody knows the columns',
    `add a first line with the names: ${p.list('wanted').join(',')}`,
  ],
  'header-unknown': (p) => [
    `the header reads "${p.value}"`,
    'none of these is a declared name',
    `make sure it is the right file; declared names: ${p.list('wanted').join(', ')}`,
  ],
  'header-below-data': (p) => [
    `a row of data stands above the header: "${p.value}"`,
    'sorting may have moved the header, and what is above it would be lost',
    'move the header to the first line',
  ],
  'header-far': (p) => [
    `line ${p.text('at')} is the declared header; ${p.text('above')} ${p.value === '' ? 'blank lines stand above it' : `lines stand above it: "${p.value}"`}`,
    `a header is looked for in the first ${p.text('limit')} lines only, so that no data is skipped as a preamble`,
    `delete lines 1 to ${p.text('above')}, so that the header comes first`,
  ],
  'repeated-header': (p) =>
    p.text('bom') === ''
      ? [
          'a second header stands here',
          `line ${p.text('first')} has the first; two files may have been joined`,
          'delete this line and look for rows that occur twice',
        ]
      : [
          'a second byte order mark stands here',
          'two files may have been joined',
          'type the first cell of this line again and look for rows that occur twice',
        ],
  'second-table': (p) => [
    `after a blank row "${p.value}" looks like the beginning of another table`,
    'a file holds one table',
    'move the second table to its own file; if it is a remark, delete it',
  ],
  'missing-label': (p) => [
    `column "${p.field}" is missing`,
    `the file has ${p.list('found').join(', ')}`,
    p.text('near') === '' ? 'add the column' : `add the column; is "${p.text('near')}" meant to be it?`,
  ],
  'extra-label': (p) => [
    `column "${p.value}" is not declared`,
    'it was not checked and is not published',
    'check its name; declare it in the description if it is needed, else delete it',
  ],
  'duplicate-label': (p) =>
    p.text('old') === ''
      ? [
          `column "${p.value}" is the same as column ${p.text('first')}`,
          'it is not clear which of them counts',
          'find out which one counts and delete the other; if both do, give one another name and declare it',
        ]
      : [
          `column "${p.value}" is the same as column ${p.text('first')}: "${p.text('old')}" is the former name of "${p.text('name')}"`,
          'it is not clear which of them counts',
          `compare the two, keep "${p.text('name')}" and delete "${p.text('old')}"`,
        ],
  'blank-label': (p) =>
    p.severity === 'notice'
      ? [
          `column ${p.text('letters')} has no name and holds the numbers of the rows`,
          'it was left out',
          'nothing needs to be done; the column may be deleted',
        ]
      : [
          `column ${p.text('letters')} has no name and yet has cells`,
          'nobody knows what it is',
          'name it or delete it',
        ],
  'label-spelling': (p) => [
    `names are spelt otherwise than declared: ${p.list('pairs').join(', ')}`,
    'taken for the declared columns',
    'nothing needs to be done; the declared spelling is safer',
  ],
  'label-alias': (p) => [
    `the header has titles: ${p.list('pairs').join(', ')}`,
    'taken for the columns they belong to',
    'nothing needs to be done',
  ],
  'label-deprecated': (p) => [
    `the header has former names: ${p.list('pairs').join(', ')}`,
    'taken for the new columns in this release; from the next one on they are not known',
    'write the new names; in our own tables npm run data -- format does it',
  ],
  'label-unit': (p) => [
    `"${p.value}" says the unit is ${p.text('unit')}`,
    p.text('declared') === ''
      ? 'no such unit is declared; figures may be wrong by powers of ten'
      : `the declared unit is ${p.text('declared')}`,
    'convert the figures to the declared unit and rename the column',
  ],
  'unit-row': (p) => [
    `a row of units follows the header: "${p.value}"`,
    'it agrees with the description and was skipped',
    'delete the row',
  ],
  'unit-row-wrong': (p) => [
    `the row of units says "${p.value}" of "${p.field}"`,
    p.text('declared') === '' ? 'no such unit is declared' : `the declared unit is ${p.text('declared')}`,
    'convert the figures to the declared unit and delete the row of units',
  ],

  'total-row': (p) => [
    `"${p.value}" is a row of totals`,
    'totals are no data and would be counted twice',
    'delete rows of totals and subtotals',
  ],
  footnote: (p) => [
    `words follow the table: "${p.value}"`,
    'skipped, not taken for data',
    'move them to a note column or to the description',
  ],
  'duplicate-row': (p) => [
    `this row is the same as line ${p.text('first')}`,
    p.severity === 'error' ? 'its key is not unique' : 'the table has no key, so both were kept',
    p.severity === 'error' ? 'delete one of them' : 'make sure it was not pasted twice; if so, delete one',
  ],

  'text-lost': (p) => [cell(p), 'text was lost before it came here (question marks or �)', restore],
  'text-mojibake': (p) => [
    cell(p),
    'this is what a wrong encoding left; it cannot be read back with certainty',
    restore,
  ],
  'control-character': (p) => [
    cell(p),
    `it holds the control character ${p.text('character')}`,
    p.text('write') === ''
      ? 'delete it; typing the cell anew is easiest'
      : `delete it; if all else is right, the cell is "${p.text('write')}"`,
  ],
  'bidi-control': (p) => [
    cell(p),
    `${p.text('character')} changes the order in which text is shown, so what you see may not be what is there`,
    'delete the character; typing the cell again is quickest',
  ],
  'zero-width': (p) => [cell(p), `it holds invisible characters; ${read(p)}`, 'type the cell again'],
  'blank-trimmed': (p) => [
    cell(p),
    `blanks stand around it; ${read(p)}`,
    'nothing needs to be done; TRIM in Excel removes them',
  ],
  'unicode-nfc': (p) => [
    cell(p),
    `the same characters are encoded in another form; ${read(p)}`,
    'nothing needs to be done',
  ],
  homoglyph: (p) => [
    cell(p),
    `${p.list('characters').join(', ')} only looks like a Latin letter`,
    write(p, 'type it again in Latin letters'),
  ],
  'key-lookalike': (p) => [
    cell(p),
    `it differs from line ${p.text('first')} only by width or form; both may be the same`,
    'write both alike, or choose keys that differ',
  ],
  'excel-error': (p) => [
    cell(p),
    'this is an Excel error value, not data',
    p.value.startsWith('##') ? 'widen the column and export again' : 'mend the formula and paste as values',
  ],
  'excel-text': (p) => [cell(p), `it has Excel's mark for text; ${read(p)}`, 'nothing needs to be done'],
  'excel-date': (p) => {
    const before = p.list('before').map((text) => `"${text}"`);
    if (p.text('date') === '')
      return [
        cell(p),
        'Excel changed this to a date',
        `${write(p, 'write it again from the original')}; first format the column as text`,
      ];
    return [
      cell(p),
      `this is a date (${spokenDate(p.text('date'))}), not a number${before.length === 0 ? '' : `; Excel probably made it of ${before.join(' or ')}`}`,
      before.length === 0
        ? 'write the number from the original; dates belong in a column of dates'
        : 'the file no longer holds what was typed: write it again from the original, both ends of a range in two columns; first format the column as text',
    ];
  },
  'missing-mark': (p) => {
    if (p.severity === 'notice')
      return [
        cell(p),
        `it is not declared as missing here and was kept as text${all(p)}`,
        'if there is no value, leave the cell empty',
      ];
    if (p.value === '')
      return [
        `"${p.field}" is empty`,
        'an empty cell is not declared as missing here',
        'fill it in; where there is no value, write a declared mark',
      ];
    return [
      cell(p),
      `"${p.value}" is not declared as missing here`,
      'leave the cell empty and give the reason in a note, or declare the mark in the description',
    ];
  },
  'truncated-value': (p) => [
    cell(p),
    `it is exactly as long or large as programs cut data; it may be incomplete${all(p)}`,
    'compare with the original; if it is right, nothing needs to be done',
  ],

  'num-format': (p) =>
    p.text('why') === 'fraction'
      ? [
          cell(p),
          'this is a fraction, and a decimal would not be the number that the source prints',
          'compare with the source: give its decimal if it has one, else leave the cell empty and quote the fraction in a note',
        ]
      : p.text('shown') !== ''
        ? [
            cell(p),
            `its format shows it as "${p.text('shown')}", which is no number`,
            'find out which of the two counts, then set the format to General',
          ]
        : [
            cell(p),
            'this is not a number of the form 1234.5',
            write(p, 'write it with plain digits, a point and a minus sign only'),
          ],
  'num-unit': (p) => [
    cell(p),
    p.text('shown') === ''
      ? `a number is needed, without "${p.text('unit')}"`
      : `its format shows it as ${p.text('shown')}, and the "${p.text('unit')}" is not in the number stored`,
    writeRow(p, 'convert it and write digits only'),
  ],
  'num-suffix': (p) => [
    cell(p),
    `${p.text('shown') === '' ? 'it carries' : `its format shows it as ${p.text('shown')}, with`} "${p.text('unit')}"${p.text('declared') === '' ? '' : `, which is not the unit of the column (${p.text('declared')})`}`,
    p.text('differs') === ''
      ? writeRow(p, 'check it, convert it to the unit of the column and write digits only')
      : p.text('differs') === 'base'
        ? 'find out which column it belongs to; do not just delete the unit'
        : `do not write the figure alone: if the source gives none in the unit of the column, leave it empty and quote it in ${remark(p)}`,
  ],
  'num-footnote': (p) => [
    cell(p),
    `${shownAs(p)}"${p.text('mark')}" marks a footnote or a revised or provisional figure and is no part of the number`,
    `${writeRow(p, 'write digits only')}; what the mark means belongs in ${remark(p)}`,
  ],
  'unit-removed': (p) => [
    cell(p),
    `its unit is the declared one; ${read(p)}`,
    'nothing needs to be done; digits alone are safer',
  ],
  'num-thousands': (p) => [
    cell(p),
    `it has thousands separators; ${read(p)}`,
    'nothing needs to be done; digits alone are safer',
  ],
  'num-groups': (p) => [
    cell(p),
    'it is not grouped by three, so its size is not clear',
    'check it and write it without commas, with "." before decimals',
  ],
  'num-fullwidth': (p) => [
    cell(p),
    `it has full-width characters; ${read(p)}`,
    'nothing needs to be done; type plain digits next time',
  ],
  'num-minus': (p) => [cell(p), `its minus sign is U+2212; ${read(p)}`, 'nothing needs to be done'],
  'num-parentheses': (p) => [
    cell(p),
    'parentheses may mean a negative number or not',
    `if it is negative, ${write(p, 'write a minus sign')}; else delete them`,
  ],
  'num-percent': (p) => [
    cell(p),
    'the column is not declared a ratio or percentage',
    `write ${p.text('write')} or ${p.text('ratio')}, as the unit of the column asks`,
  ],
  'percent-read': (p) => [cell(p), `the column is a ratio; ${read(p)}`, 'nothing needs to be done'],
  'ratio-percent': (p) => [
    cell(p),
    `the column is a ratio, and this is above ${p.text('limit')}`,
    `if ${p.value} percent is meant, write ${p.text('write')} or ${p.value}%`,
  ],
  'num-scientific': (p) => [
    cell(p),
    `it is in scientific notation; ${read(p)}`,
    'nothing needs to be done; format the column as Number in Excel',
  ],
  'num-digits-lost': (p) => [
    cell(p),
    'it is in scientific notation, and digits may have been lost in Excel',
    'complete it from the original; format columns of long codes as text',
  ],
  'num-too-big': (p) => [
    cell(p),
    'above 9007199254740991 numbers are not exact',
    'check it; if it is a code, declare the column as text',
  ],
  'num-precision': (p) => [cell(p), 'it has more digits than a number can keep', 'give at most 15 significant digits'],
  'num-formula': (p) => [
    cell(p),
    'this is a formula, not its value',
    'copy the column in Excel and paste it as values',
  ],
  'num-fraction': (p) => [
    cell(p),
    'a whole number is needed',
    'find out where the fraction comes from and write a whole number',
  ],
  'num-point-zero': (p) => [cell(p), `its fraction is zero; ${read(p)}`, 'nothing needs to be done'],
  'num-leading-zero': (p) => [
    cell(p),
    `it begins with zeros; ${read(p)}`,
    'nothing needs to be done; if it is a code, declare the column as text',
  ],
  'num-form': (p) => [
    cell(p),
    `an unusual form; ${read(p)}`,
    'nothing needs to be done; without a plus sign and with digits on both sides of the point it is safer',
  ],
  'num-range': (p) => [cell(p), boundWhy(p), boundFix(p)],

  'date-form': (p) => [
    cell(p),
    `not the standard form; ${read(p)}`,
    `nothing needs to be done; the standard form is ${p.text('to')}`,
  ],
  'date-format': (p) => [
    cell(p),
    p.text('wanted') === 'forms'
      ? `${p.text('date') === '' ? '' : `this is ${spokenDate(p.text('date'))}; `}the column writes times as ${p.list('forms').join(', ')}`
      : `the column takes ${named(wantedPeriods, p.text('wanted'))}`,
    write(p, 'write it in this form'),
  ],
  'date-impossible': (p) => [
    cell(p),
    p.text('part') === 'year'
      ? 'there is no such year here'
      : p.text('part') === 'month'
        ? 'there is no such month'
        : p.text('part') === 'day'
          ? `this month has ${p.text('days')} days`
          : 'no reading of it is a real date',
    'compare with the original',
  ],
  'date-ambiguous': (p) => [
    cell(p),
    p.list('readings').length > 1
      ? `it can be read as ${p.list('readings').map(reading).join(' or as ')}`
      : `one can only guess ${p.list('readings').join('')}`,
    `write year-month-day, for example ${p.list('readings')[0] ?? '2024-01'}`,
  ],
  'date-kind': (p) => [
    cell(p),
    `this is ${named(periods, p.text('found'))}; the column takes ${named(wantedPeriods, p.text('wanted'))}`,
    write(p, 'give the kind of period that the column takes'),
  ],
  'date-future': (p) => [
    cell(p),
    `it is after today (${p.text('today')})`,
    'check it; if future dates are right, declare a maximum for the column in the description',
  ],
  'bool-format': (p) => [
    cell(p),
    'the column takes only its declared words for yes and no',
    `write ${p.text('true')} or ${p.text('false')}`,
  ],
  'text-format': (p) => [cell(p), `the column takes ${named(kinds, p.text('kind'))}`, 'check and correct it'],

  'constraint-required': (p) => [
    `"${p.field}" is empty`,
    p.text('merged') === ''
      ? 'it is required'
      : 'it is required; the row above has a value, so merged cells may have left this blank, and nothing is filled down',
    p.text('merged') === ''
      ? 'fill it in; delete rows that have no data'
      : 'unmerge the cells in Excel and fill in each row',
  ],
  'constraint-minimum': (p) => [
    cell(p),
    p.text('exclusive') === '' ? `the least possible is ${p.text('limit')}` : `it must be above ${p.text('limit')}`,
    limitFix(p),
  ],
  'constraint-maximum': (p) => [
    cell(p),
    p.text('exclusive') === '' ? `the most possible is ${p.text('limit')}` : `it must be below ${p.text('limit')}`,
    limitFix(p),
  ],
  'constraint-min-length': (p) => [
    cell(p),
    `it has ${plural(p.text('length'), 'character', 'characters')}, at least ${p.text('limit')} are needed`,
    'make sure nothing is missing',
  ],
  'constraint-max-length': (p) => [
    cell(p),
    `it has ${plural(p.text('length'), 'character', 'characters')}, at most ${p.text('limit')} are possible`,
    'shorten it',
  ],
  'constraint-pattern': (p) => [
    cell(p),
    `it does not fit the form ${p.text('pattern')}`,
    'write it like the others of the column',
  ],
  'constraint-enum': (p) => [
    cell(p),
    `possible are ${p.list('list').join(', ')}${p.text('more') === '0' ? '' : ` and ${p.text('more')} more`}`,
    p.text('near') === ''
      ? 'choose one of them; if it is new, add it to the description first'
      : `is ${p.text('near')} meant? If it is new, add it to the description first`,
  ],
  'zeros-lost': (p) => [
    cell(p),
    'Excel dropped the zeros at the beginning of the code',
    `check it and write ${p.text('write')}; first format the column as text`,
  ],
  'category-label': (p) => [
    cell(p),
    `this is the name of code ${p.text('to')}; ${read(p)}`,
    'nothing needs to be done',
  ],
  'category-case': (p) => [
    cell(p),
    `upper and lower case differ from the code; ${read(p)}`,
    'nothing needs to be done',
  ],
  'name-alias': (p) => [
    cell(p),
    `this is another name of "${p.text('to')}"; ${read(p)}`,
    `nothing needs to be done; ${p.text('to')} is safer`,
  ],
  'unique-error': (p) => [
    cell(p),
    `line ${p.text('first')} has the same, and values of this column must differ`,
    'correct one of them',
  ],
  'primary-key': (p) => [
    cell(p),
    `line ${p.text('first')} has the same key and other values`,
    'keep one of them, or correct the key',
  ],
  'foreign-key': (p) => [
    cell(p),
    `${p.text('file')} does not have it`,
    p.text('near') === ''
      ? `check it; if it is new, add it to ${p.text('file')} first`
      : `is ${p.text('near')} meant? If it is new, add it to ${p.text('file')} first`,
  ],
  'foreign-key-unchecked': (p) => [
    `"${p.field}" refers to table "${p.text('table')}"`,
    'that table could not be read, so this was not checked',
    'mend that table first, or check it together with this one',
  ],

  'sum-differs': (p) => [
    `${p.text('group') === '' ? p.list('parts').join(' + ') : `"${p.field}" of "${p.text('group')}"`} sums to ${p.text('sum')}`,
    `the total is ${p.text('total')}, and ${p.text('tolerance')} is tolerated`,
    'compare each part with the source; if a part is missing, add it',
  ],
  'pay-differs': (p) => [
    p.value === '' ? `"${p.field}" is empty` : cell(p),
    p.text('reason') === ''
      ? `the printed pay "${p.text('printed')}" reads as ${p.text('to') === '' ? 'empty' : `"${p.text('to')}"`}`
      : `the printed pay "${p.text('printed')}" is no range of a month and is not converted: ${keptWord(p.text('reason'), 'en')}`,
    p.text('to') === ''
      ? 'leave the cell empty; the figure is kept in the printed words alone'
      : `compare it with the words; if they are right, write ${p.text('to')}`,
  ],
  'pay-kept': (p) => [
    `"${p.value}" in "${p.field}" is kept as printed`,
    `${keptWord(p.text('reason'), 'en')}, so it is no range of a month${all(p)}`,
    'nothing needs to be done; if it was copied wrongly, copy it again',
  ],
  'series-gap': (p) => [
    `${p.text('group') === '' ? 'the series' : `"${p.text('group')}"`} lacks ${p.list('missing').join(', ')}`,
    'charts leave a gap there and draw no line across',
    'add the data; if there is none, nothing needs to be done',
  ],
  'deviated-value': (p) => [
    cell(p),
    `it is more than ten times away from its neighbours (median ${p.text('median')})`,
    'look for a zero too many or too few, or another unit; if it is right, nothing needs to be done',
  ],
  'slip-series': (p) => [cell(p), `the other rows of its series are ${span(p)}`, slipFix],
  'slip-quote': (p) => [
    cell(p),
    `the quote of its row does not print that number${orNone(p.text('high'), `, and the other rows of its series are ${span(p)}`)}`,
    'check number, unit and decimal point against the quote; if it is right and the quote only implies it, leave it, and name it as diff says before it is published',
  ],
  'slip-order': (p) => [
    cell(p),
    `it is less than ${p.text('low')} to its left in the row, and quantiles rise from left to right`,
    slipFix,
  ],
  'slip-repeat': (p) => [
    cell(p),
    'all figures of this row are those of another',
    'look whether the wrong row was copied; if it is right, leave it, and name it as diff says before it is published',
  ],
  'slip-share': (p) => [
    cell(p),
    'this counts per cent, where 4% is written 4; what is counted as a part of one is never above 1',
    'look whether per cent and parts of one were mixed up; if it is right, nothing needs to be done',
  ],
  'slip-unchecked': (p) => [
    p.count < 2
      ? `${cell(p)}, and no quote and no series is there to hold it against`
      : `${String(p.count)} figures have no quote and no series to be held against`,
    `a slip would not be noticed${p.count < 2 ? '' : ` (line ${p.list('lines').join(', ')}${p.count > 5 ? ' …' : ''})`}`,
    'read them once more beside the source',
  ],
  'zero-pay': (p) => [
    cell(p),
    'no work is paid nothing',
    `leave the cell empty where no pay was published; if it is zero, add ${p.text('known')} to slips.known of this table in datapackage.json`,
  ],

  'claim-figure': (p) => [
    `"bound" is "${p.text('bound')}" and does not fit the figures given`,
    'exact and about take value only, at_least low only, at_most high only, between low and a greater high; a figure needs a unit',
    'change bound, or value, low, high or unit',
  ],
  'claim-carrier': (p) => [
    `"carriers" has "${p.text('id')}"`,
    'sources.csv has no such id',
    'check the id, or add the source to sources.csv first',
  ],
  'note-language': (p) => [
    `"${p.field}" is empty, but the other language has a text`,
    'words are given in both languages or in neither',
    'add the missing one',
  ],
  'quote-untranslated': () => [
    '"quote" is Chinese or Korean and "quote_en" is empty',
    'English pages show the original alone',
    'write it in English in "quote_en"; if you would rather not, leave it empty',
  ],
  'quote-number': (p) => [
    `"quote_en" has ${p.list('numbers').join(', ')}`,
    '"quote" has no such number, with 万 and 亿 worked out',
    'check the translation; a number that the original writes in words is written in words',
  ],
  'source-host': (p) => [
    cell(p),
    `${p.text('host')} is never linked: injected spam, a content farm or a bare number`,
    'empty url, set address to unsafe, and look for the original',
  ],
  'source-grade': (p) => [
    `grade is ${p.value}, but the row says ${p.text('grade')}: ${named(gradeReasons, p.text('reason'))}`,
    'A is the publisher’s own page or official text, B press that names the report, C a mirror or second-hand, S one of the four articles',
    'check grade, carrier_zh, address and the note; if the grade is right, say why in knownGrades (src/datasets/source-grade.ts)',
  ],
  'cites-unknown': (p) => [
    `"cites" has "${p.text('id')}"`,
    'sources.csv has no such id',
    'check the id, or add the source to sources.csv first; if what it cites is not in the table, leave the cell empty',
  ],
  'cites-circle': (p) => [
    p.list('ids').length > 2
      ? `these cite each other in a circle: ${p.list('ids').join(' → ')}`
      : `"${p.list('ids')[0] ?? ''}" cites itself`,
    'following "cites" must end at the page that first published the figures; a circle has no such page',
    'open these pages, find the one whose figures come from nowhere else, and correct or empty cites in its row',
  ],
  'gap-and-figure': (p) => [
    `row "${p.value}" says there is no figure`,
    `row ${p.text('id')} has one for the same cell`,
    'delete one of them',
  ],
  'silent-period': (p) => [
    `series "${p.value}" lacks ${p.list('missing').join(', ')}`,
    'the description declares a figure or a reason for every period of it, and gaps.csv gives no reason either',
    `add the row; if you looked and found none, add a row to gaps.csv (table ${p.text('table')}, metric ${p.text('gap')}, period ${p.list('missing')[0] ?? ''}) with the reason and where you looked`,
  ],
  'series-unit': (p) => [
    cell(p),
    `one series has two units: ${p.list('units').join(', ')}`,
    'convert to one unit, or record the break in gaps.csv',
  ],
  'claim-operand': (p) => [
    `"operands" has "${p.text('id')}"`,
    'no table of figures has a row with this id',
    'check the id, or add the row to its table first',
  ],
  'claim-verdict': (p) => [
    `"verdict" is "${p.value}"`,
    p.text('computed') === ''
      ? 'the sum cannot be done from the rows in "operands", or it has nothing to be held against'
      : `the rows in "operands" give ${p.text('computed')}`,
    p.list('allowed').length === 0
      ? 'check "kind", "operands" and "stated"'
      : `write one of ${p.list('allowed').join(', ')}, or check "kind", "operands", "stated" and "tolerance"`,
  ],
  'claim-words': (p) => [
    `"${p.field}" has "{${p.text('name')}}"`,
    'this row has no such number',
    'use another name, or add what it stands for',
  ],
  'grade-order': (p) => [
    cell(p),
    `the grade above is ${p.text('above')} in the same table, and this one must be lower`,
    'check the figure and "wage_grade" with the source',
  ],
  'wage-fell': (p) => [
    cell(p),
    `the first grade was ${p.text('before')} already in ${p.text('period')}, and minimum wages have never been cut`,
    'check the figure and its date with the source',
  ],
  'city-grade': (p) => [
    cell(p),
    `the province has printed only ${p.list('printed').join(', ')} for this grade`,
    'check the figure and "wage_grade", or add the row of the province first',
  ],
  'change-differs': (p) => [
    cell(p),
    `the figures of this year and the one before give ${p.text('growth')}%`,
    'check both figures and the printed growth with the source',
  ],
  'third-differs': (p) => [
    cell(p),
    `a third of the row in "derived_from" is ${p.text('third')}`,
    'write that, or check that row',
  ],
  'areas-differ': (p) => [
    cell(p),
    `the parts make ${p.text('sum')}, which does not go with the whole, ${p.text('whole')}`,
    'check this cell and the others of its group for a zero too many or too few',
  ],

  'audit-differs': (p) => [
    cell(p),
    auditSays(p),
    'check these rows with the source; where the source contradicts itself leave them as printed, and the site lists the sum among its checks',
  ],
  'history-line': (p) => [
    p.text('reason') === 'cut'
      ? 'the last line is not whole'
      : p.text('reason') === 'empty'
        ? 'the log is empty'
        : `this line is no revision (${p.text('reason')})`,
    'only accept may add to the log; nobody edits it by hand',
    'restore this file from version control',
  ],
  'history-chain': () => [
    'this line does not follow from the one before',
    'the log only grows; an earlier line was edited or deleted, or two branches added one each',
    'restore this file from version control; after a merge, take the other side’s data/history, then run npm run data -- accept',
  ],
  'history-version': (p) => [
    p.text('reason') === 'missing' ? 'this published version is missing' : 'this published version was altered',
    'every version that the log names is kept for good, byte for byte',
    'restore this file from version control',
  ],
  'history-stray': () => [
    'no line of the log names this version',
    'a line of the log may have been deleted',
    'restore history/log.jsonl from version control; if this file really is one too many, delete it',
  ],
  'history-figure': (p) => [
    p.text('reason') === 'missing'
      ? 'the file of this frozen figure is gone'
      : p.text('reason') === 'name'
        ? 'the name of this frozen figure is not that of what it holds'
        : p.text('reason') === 'version'
          ? 'this frozen figure was altered: it is not of the version in its name'
          : `this is no whole frozen figure (${p.text('reason')})`,
    'frozen figures stand in other people’s articles; not a word of one may change after it was published',
    'restore this file from version control; if it was never published, delete it and run npm run data -- freeze',
  ],
  'withdrawn-chart': (p) => {
    const [reason, chart] = [p.text('reason'), p.text('chart')];
    const forever = 'addresses of charts are for ever: a withdrawn one serves a page that says why';
    if (reason === 'unlisted')
      return [
        `the chart "${chart}" has frozen figures, is no longer made and is not listed as withdrawn`,
        forever,
        'bring the chart back, or write the day and the reason into this file',
      ];
    if (reason === 'made')
      return [
        `the chart "${chart}" is listed twice, or is still made`,
        'a withdrawn chart is listed once and no longer made',
        'delete the entry that is one too many',
      ];
    if (reason === 'instead')
      return [
        `there is no chart "${chart}"`,
        '"instead" names the chart that took its place, or is null',
        'write the id of a chart that is made',
      ];
    if (reason === 'unkept')
      return [
        `the chart "${chart}" has no frozen figure in both languages`,
        forever,
        'restore its files in history/figures from version control',
      ];
    return [
      `the list of withdrawn charts cannot be read (${reason})`,
      'each entry has chart, date, reason (zh, en) and instead',
      'write it in this form',
    ];
  },
  'unaccepted-cell': (p) => [
    `"${p.field}" of row ${p.text('id')} changed from ${quotedOrNone(p.text('old'))} to ${quotedOrNone(p.value)}${percentOf(p)}`,
    'it had been published and the change is not accepted',
    confirm,
  ],
  'unaccepted-row': (p) => [
    `the published row ${p.text('id')} is gone${p.text('figures') === '' ? '' : ` (${p.text('figures')})`}`,
    'this is not accepted',
    confirm,
  ],
  'unaccepted-column': (p) => [
    [
      ...(p.text('was') === '' ? [] : [`column "${p.text('was')}" was renamed "${p.field}"`]),
      ...(p.list('also').length === 0
        ? []
        : [`column "${p.field}" has got the former name "${p.list('also').join('", "')}"`]),
      ...(p.list('gone').length === 0
        ? []
        : [`column "${p.field}" is no longer served as "${p.list('gone').join('", "')}"`]),
      ...(p.text('old') === '' && p.text('new') === ''
        ? []
        : [
            p.text('old') === ''
              ? `there is a new column "${p.field}"`
              : p.text('new') === ''
                ? `the published column "${p.field}" is gone`
                : `column "${p.field}" changed from ${p.text('old')} to ${p.text('new')}`,
          ]),
    ].join(', '),
    'a published table has other columns and this is not accepted',
    confirm,
  ],
  'unaccepted-table': (p) => [`the published table "${p.value}" is gone`, 'this is not accepted', confirm],
  'unaccepted-figure': (p) => [
    `${shownPlace(p)} changed from ${quotedOrNone(p.text('old_en'))} to ${quotedOrNone(p.text('new_en'))}${percentOf(p)}`,
    'a change of the data moves this published figure, and that is not accepted',
    confirm,
  ],
  'unaccepted-anomaly': (p) => [
    `${p.text('name')}${p.value === '' ? '' : ` (${p.value})`}: ${anomalyWords[p.text('kind')] ?? ''}`,
    'such a change is published only when it is named',
    'look at it with npm run data -- diff; if it is right run accept --allow … as it says there, else mend it',
  ],
  'history-missing': () => [
    'there is no log of changes (log.jsonl)',
    'without it nobody sees whether published figures changed, and no earlier version is found',
    'restore data/history from version control; where this is the first publication, build with --without-history and accept with --first',
  ],
  'new-rows': (p) => [
    `${p.text('count')} new row(s)`,
    'nothing published changes, so the site is built; they are not in the log of changes yet',
    'run npm run data -- accept to record them',
  ],
  'first-publication': () => [
    'this folder has no log of changes yet',
    'all of it counts as published for the first time and is compared with nothing',
    'run npm run data -- accept --first to keep a record from here on',
  ],
};
