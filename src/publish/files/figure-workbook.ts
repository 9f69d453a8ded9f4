import { shownWorkbook } from '../shown/shown-workbook.ts';
import type { FigureRecord } from '../figures/figure-record.ts';
import type { FigureFacts } from './figure-facts.ts';
import { figureAbout } from './figure-facts.ts';

/** A figure as it opens as an Excel workbook. */
export function figureWorkbook(record: FigureRecord, facts: FigureFacts): Promise<Uint8Array> {
  return shownWorkbook(record, figureAbout(record, facts), facts.withdrawn);
}
