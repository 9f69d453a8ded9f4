/** When a figure holds, and what the clause says after that. */
export interface Period {
  /** `2023`, `2024-Q3`, `2024-09`, `2011/2020`; empty where nothing is said. */
  readonly text: string;
  readonly rest: string;
}

const quarters: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };
const opening =
  /^(?:截至|截止到?|到|在|从|自)?(\d{4})(?:(?:[-~至]|年(?:末|底)?[-~至到])(\d{4}))?年(?:第?([一二三四1-4])季度(?:末|内)?|(\d{1,2})月(?:末|底|份)?|(上半年|下半年|前[一二三]季度)|(?:末|底|年底|全年|度|间|期间)?)/;

/** Whether a clause tells when something was published: no time of a figure. */
export const isAboutReport = (clause: string): boolean =>
  /发布|公布|印发|出版|报告(?!期)|撰文|刊登|记者|消息/.test(clause);

/** Takes the period from the start of a clause. Half years, sums of quarters and days have no form in the tables: null. */
export function takePeriod(clause: string): Period | null {
  const match = opening.exec(clause);
  if (!match) return { text: '', rest: clause };
  const [whole, year = '', last, quarter, month, half] = match;
  const rest = clause.slice(whole.length);
  if (half !== undefined) return null;
  if (last !== undefined) return (quarter ?? month) ? null : { text: `${year}/${last}`, rest };
  if (quarter !== undefined) return { text: `${year}-Q${quarters[quarter] ?? quarter}`, rest };
  if (month === undefined) return { text: year, rest };
  // Sums up to a month of the year, and days, are neither the year nor the month.
  return /^(?:\d|日)/.test(rest) ? null : { text: `${year}-${month.padStart(2, '0')}`, rest };
}
