/** Compiles a declared pattern so that it matches whole values; null if it is not a valid regular expression. */
export function compilePattern(pattern: string): RegExp | null {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(`^(?:${pattern})$`, flags);
    } catch {
      // Patterns written for other engines are often invalid only in the strict (`u`) mode.
    }
  }
  return null;
}
