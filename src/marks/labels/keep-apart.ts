/** Of things in the order of their weight, those that stay `room` pixels away from all kept before them. */
export function keepApart<T>(list: readonly T[], at: (item: T) => number, room: number): T[] {
  const kept: T[] = [];
  for (const item of list) if (kept.every((other) => Math.abs(at(other) - at(item)) >= room)) kept.push(item);
  return kept;
}
