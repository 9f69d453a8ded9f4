/** The headings of each column; a heading that spans several stands at each of them. */
export function labelsOf(headers: readonly (readonly string[])[], wide: number): string[][] {
  // Cells beyond the headings are faults of their rows, not columns.
  const width = headers.length === 0 ? wide : Math.max(...headers.map((record) => record.length));
  const [upper, lower] = headers;
  const spread = (record: readonly string[]): string[] => {
    let held = '';
    return Array.from({ length: width }, (_, index) => {
      const own = (record[index] ?? '').trim();
      if (own !== '') held = own;
      return own === '' && (lower?.[index] ?? '').trim() !== '' ? held : own;
    });
  };
  const plain = (record: readonly string[] | undefined): string[] =>
    Array.from({ length: width }, (_, index) => (record?.[index] ?? '').trim());
  if (!upper) return plain([]).map(() => []);
  const rows = lower ? [spread(upper), plain(lower)] : [plain(upper)];
  return plain([]).map((_, index) => [...new Set(rows.map((row) => row[index] ?? ''))].filter((label) => label !== ''));
}
