/** An object whose members are computed on first access, each once. Copying or serialising it computes them all. */
export const lazyObject = <T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T =>
  lazyLike<T>(makers, (key) => makers[key]());

/**
 * The same with one function for all members.
 * @param like any object that has exactly these keys
 */
export function lazyLike<T extends object>(
  like: { readonly [K in keyof T]: unknown },
  make: <K extends keyof T>(key: K) => T[K],
): T {
  const made: Partial<T> = {};
  for (const key of Object.keys(like) as (keyof T)[])
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make(key);
        Object.defineProperty(made, key, { value, enumerable: true });
        return value;
      },
    });
  return made as T;
}
