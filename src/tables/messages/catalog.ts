import { words as accepted } from './accepted.ts';
import { words as cell } from './cell.ts';
import { words as claims } from './claims.ts';
import { words as constraints } from './constraints.ts';
import { words as date } from './date.ts';
import { words as description } from './description.ts';
import { words as digits } from './digits.ts';
import { words as encoding } from './encoding.ts';
import { words as file } from './file.ts';
import { words as format } from './format.ts';
import { words as header } from './header.ts';
import { words as history } from './history.ts';
import { words as keys } from './keys.ts';
import { words as labels } from './labels.ts';
import { words as number } from './number.ts';
import type { MessageValues } from './message.ts';
import { words as records } from './records.ts';
import { words as rowShape } from './row-shape.ts';
import { words as rows } from './rows.ts';
import { words as series } from './series.ts';
import { words as sheetLooks } from './sheet-looks.ts';
import { words as sources } from './sources.ts';
import { words as workbook } from './workbook.ts';

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
