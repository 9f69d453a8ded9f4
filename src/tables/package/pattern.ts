/** A declared pattern as a test of the whole value; null if it is no regular expression. */
export function compilePattern(pattern: string): RegExp | null {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(`^(?:${pattern})$`, flags);
    } catch {
      // Patterns written for other engines often only fail in the strict mode.
    }
  }
  return null;
}
