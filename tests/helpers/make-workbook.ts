import { crc32, deflateRawSync } from 'node:zlib';

/** A workbook as its parts are written: the XML inside `<worksheet>` of each sheet, and what may be odd about it. */
export interface RawWorkbook {
  /** XML of each sheet by name: `<sheetData>…</sheetData>` and what stands around it. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: readonly string[];
  /** Number formats of the cell styles 1, 2, …; style 0 is General. */
  readonly formats?: readonly string[];
  /** XML inside `<font>` of the cell styles behind those of `formats`. */
  readonly fonts?: readonly string[];
  /** XML inside `<dxf>`, which conditional formats name from 0. */
  readonly dxfs?: readonly string[];
  /** Comments of the first sheet: cell and text. */
  readonly comments?: Readonly<Record<string, string>>;
  readonly date1904?: boolean;
  /** `state` of a sheet, such as hidden. */
  readonly states?: Readonly<Record<string, string>>;
}

/** The bytes of an .xlsx file with just the parts that Excel itself demands. */
export function makeWorkbook(raw: RawWorkbook): Uint8Array {
  const names = Object.keys(raw.sheets);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${rel}/${kind}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const formats = raw.formats ?? [];
  const fonts = raw.fonts ?? [];
  const dxfs = raw.dxfs ?? [];
  const comments = Object.entries(raw.comments ?? {});
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/></Types>`,
    ],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${rel}"><workbookPr${raw.date1904 ? ' date1904="1"' : ''}/><sheets>${names
        .map((name, index) => {
          const state = raw.states?.[name];
          return `<sheet name="${name}" sheetId="${String(index + 1)}"${state ? ` state="${state}"` : ''} r:id="rId${String(index + 1)}"/>`;
        })
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        names
          .map((_, index) =>
            relation(`rId${String(index + 1)}`, 'worksheet', `worksheets/sheet${String(index + 1)}.xml`),
          )
          .join('') +
          relation('rId90', 'sharedStrings', 'sharedStrings.xml') +
          relation('rId91', 'styles', 'styles.xml'),
      ),
    ],
    [
      'xl/sharedStrings.xml',
      `<sst xmlns="${main}">${(raw.sharedStrings ?? []).map((inner) => `<si>${inner}</si>`).join('')}</sst>`,
    ],
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${main}"><numFmts>${formats
        .map(
          (code, index) =>
            `<numFmt numFmtId="${String(200 + index)}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`,
        )
        .join(
          '',
        )}</numFmts><fonts><font/>${fonts.map((font) => `<font>${font}</font>`).join('')}</fonts><cellXfs><xf numFmtId="0"/>${formats
        .map((_, index) => `<xf numFmtId="${String(200 + index)}" applyNumberFormat="1"/>`)
        .join('')}${fonts
        .map((_, index) => `<xf numFmtId="0" fontId="${String(index + 1)}" applyFont="1"/>`)
        .join('')}</cellXfs><dxfs>${dxfs.map((dxf) => `<dxf>${dxf}</dxf>`).join('')}</dxfs></styleSheet>`,
    ],
    ...(comments.length === 0
      ? []
      : ([
          ['xl/worksheets/_rels/sheet1.xml.rels', relations(relation('rId1', 'comments', '../comments1.xml'))],
          [
            'xl/comments1.xml',
            `<comments xmlns="${main}"><authors><author>a</author></authors><commentList>${comments
              .map(([ref, words]) => `<comment ref="${ref}" authorId="0"><text><t>${words}</t></text></comment>`)
              .join('')}</commentList></comments>`,
          ],
        ] satisfies [string, string][])),
    ...names.map((name, index): [string, string] => [
      `xl/worksheets/sheet${String(index + 1)}.xml`,
      `<worksheet xmlns="${main}">${raw.sheets[name] ?? ''}</worksheet>`,
    ]),
  ];
  const encoder = new TextEncoder();
  return zip(
    parts.map(([name, text]) => ({ name, bytes: encoder.encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`) })),
  );
}

export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the directory says it unpacks to, where that is a lie. */
  readonly declared?: number;
}

/** A zip archive of deflated entries. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, declared = bytes.length } of entries) {
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declared, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, title, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, title]));
    locals.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

/** A cell with text in it: `text('A1', '北京')`. */
export const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A cell with a number as it is stored, and its style. */
export const number = (ref: string, value: string, style = 0): string =>
  `<c r="${ref}" s="${String(style)}"><v>${value}</v></c>`;

/** Rows of cells as `<sheetData>`; a row may carry attributes of its own. */
export const sheetData = (
  rows: readonly (string | { readonly attributes: string; readonly cells: string })[],
): string =>
  `<sheetData>${rows
    .map((row, index) => {
      const { attributes, cells } = typeof row === 'string' ? { attributes: '', cells: row } : row;
      return `<row r="${String(index + 1)}"${attributes}>${cells}</row>`;
    })
    .join('')}</sheetData>`;
