/** The label of a row of totals below or between the data. */
const total =
  /^(?:(?:全国|全部|各地|本期|本月|全年|总)?(?:合\s*计|总\s*计|小\s*计|累\s*计|总\s*和)|汇总|平均值?|均值|grand total|sub-?totals?|totals?|sum|averages?|mean)\s*[:：]?$/i;
const footnote =
  /^[（(*※#\s]*(?:注释?|说明|备注|附注|资料来源|数据来源|来源|单位|统计口径|notes?|sources?|data sources?)\s*\d{0,2}\s*[）)]?\s*[:：]/i;

/** Whether a cell labels its row as one of totals. */
export function isTotalWord(cell: string): boolean {
  return cell.length <= 12 && total.test(cell.trim());
}

/** Whether a record is a footnote: its first filled cell begins with 注：, 资料来源：or the like. */
export function isFootnote(record: readonly string[]): boolean {
  const first = record.find((cell) => cell.trim() !== '');
  return first !== undefined && footnote.test(first.trim().slice(0, 40));
}

export function isBlankRecord(record: readonly string[]): boolean {
  return record.every((cell) => cell === '' || cell.trim() === '');
}

/** Whether a record that does not fit may be the title or header of another table: it holds words only. */
export function looksLikeHeading(record: readonly string[]): boolean {
  const filled = record.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  return filled.length === 1 || filled.every((cell) => !/^[-+]?[\d.,]+%?$/.test(cell) && !/^\d{4}[-/年]/.test(cell));
}
