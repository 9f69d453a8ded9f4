import { words as accepted } from './across/accepted.ts';
import { words as cell } from './values/cell.ts';
import { words as claims } from './across/claims.ts';
import { words as constraints } from './values/constraints.ts';
import { words as date } from './values/date.ts';
import { words as description } from './across/description.ts';
import { words as digits } from './values/digits.ts';
import { words as encoding } from './files/encoding.ts';
import { words as file } from './files/file.ts';
import { words as format } from './files/format.ts';
import { words as header } from './files/header.ts';
import { words as history } from './across/history.ts';
import { words as keys } from './across/keys.ts';
import { words as labels } from './values/labels.ts';
import { words as number } from './values/number.ts';
import type { MessageValues } from './message.ts';
import { words as records } from './files/records.ts';
import { words as rowShape } from './files/row-shape.ts';
import { words as rows } from './files/rows.ts';
import { words as series } from './across/series.ts';
import { words as sheetLooks } from './files/sheet-looks.ts';
import { words as sources } from './across/sources.ts';
import { words as workbook } from './files/workbook.ts';

/** The words of every message, by its code, in the order in which a file is read. */
export const catalog = {
  ...description,
  ...file,
  ...format,
  ...workbook,
  ...sheetLooks,
  ...encoding,
  ...records,
  ...rowShape,
  ...header,
  ...labels,
  ...rows,
  ...cell,
  ...number,
  ...digits,
  ...date,
  ...constraints,
  ...keys,
  ...series,
  ...sources,
  ...claims,
  ...history,
  ...accepted,
};

/** Names of everything the reader can say, permanent: a code is never renamed, reused or given another meaning. */
export type ProblemCode = keyof typeof catalog;

type Values<Words> = Words extends (values: MessageValues<infer Text, infer List>) => unknown
  ? { readonly [Name in Text | 'row' | 'count' | 'shift']?: string | number } & {
      readonly [Name in List]?: readonly string[];
    }
  : never;

/** What a message may be given for its words: what it declares, the row in Excel, how often, a shift of the cells. */
export type ValuesOf<Code extends ProblemCode> = Values<(typeof catalog)[Code]>;

const isCode = (name: string): name is ProblemCode => Object.hasOwn(catalog, name);
export const problemCodes: readonly ProblemCode[] = Object.keys(catalog).filter(isCode);
