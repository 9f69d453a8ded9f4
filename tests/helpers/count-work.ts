/** Methods that go through an array. */
const methods = [
  ...[Symbol.iterator, 'concat', 'every', 'filter', 'find', 'findIndex', 'flatMap', 'forEach', 'includes', 'indexOf'],
  ...['join', 'map', 'reduce', 'slice', 'some', 'sort'],
] as const;

/**
 * What a computation on rows costs, without a clock: how many properties of rows it reads, and how many items there
 * are in the arrays it goes through or copies.
 */
export function countWork<Row extends object, Result>(
  rows: readonly Row[],
  run: (counted: readonly Row[]) => Result,
): { readonly work: number; readonly result: Result } {
  let work = 0;
  const counted = rows.map(
    (row) =>
      new Proxy(row, {
        get(target, key, receiver): unknown {
          work += 1;
          return Reflect.get(target, key, receiver);
        },
      }),
  );
  const own = methods.map((name) => [name, Object.getOwnPropertyDescriptor(Array.prototype, name)] as const);
  own.forEach(([name, descriptor]) => {
    const method = descriptor?.value as (this: unknown, ...given: unknown[]) => unknown;
    Object.defineProperty(Array.prototype, name, {
      ...descriptor,
      value(this: readonly unknown[], ...given: unknown[]) {
        work += this.length;
        return Reflect.apply(method, this, given);
      },
    });
  });
  try {
    const result = run(counted);
    return { work, result };
  } finally {
    for (const [name, descriptor] of own) if (descriptor) Object.defineProperty(Array.prototype, name, descriptor);
  }
}
