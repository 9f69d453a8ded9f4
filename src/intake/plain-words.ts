/** Traditional characters of the words that reports on this trade use. */
const traditional =
  '銀業從員為萬億電話聽達連續語戶滿務處來較長減應單調參與規環術機遠總數據額預計將過約個點職離國內間場資佔這備裏復歸級築項類領開餘優檔評覺質顯應對';
const simplified =
  '银业从员为万亿电话听达连续语户满务处来较长减应单调参与规环术机远总数据额预计将过约个点职离国内间场资占这备里复归级筑项类领开余优档评觉质显应对';
const plain = new Map(
  Array.from(traditional, (letter, index): [string, string] => [letter, simplified[index] ?? letter]),
);

/**
 * A sentence as the patterns read it: simplified characters, half-width digits and marks, no blanks, commas inside
 * numbers taken out. The words themselves stay.
 */
export function plainWords(text: string): string {
  return Array.from(text.normalize('NFKC'), (letter) => plain.get(letter) ?? letter)
    .join('')
    .replace(/\s+/g, '')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/[〜～]/g, '~');
}

/** The parts of a sentence that stand alone: those that a full stop or semicolon divides, each cut at its commas. */
export function clausesOf(plainText: string): string[][] {
  return plainText
    .split(/[。;!?\n]/)
    .map((part) =>
      part
        // What changed is said without a comma as often as with one.
        .replace(/([人通次元%席家])(?=(?:较|比|同比)(?:上年|上一年|去年|\d{4}年|增|下|减|提|上升))/g, '$1,')
        .split(/,|\.{3,}/)
        .filter((clause) => clause !== ''),
    )
    .filter((clauses) => clauses.length > 0);
}
