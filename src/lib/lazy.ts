/** An object whose members are computed on first access, each once. Copying or serialising it computes them all. */
export const lazyObject = <T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T =>
  lazyLike<T>(makers, (key) => makers[key]());

/**
 * The same, with one function that makes every member.
 * @param like any object with exactly these keys
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

/** Memoises a function of one object: the result is computed once and kept as long as the object. */
export function oncePer<Given extends object, Answer>(work: (given: Given) => Answer): (given: Given) => Answer {
  const known = new WeakMap<Given, { readonly answer: Answer }>();
  return (given) => {
    const found = known.get(given) ?? { answer: work(given) };
    known.set(given, found);
    return found.answer;
  };
}
