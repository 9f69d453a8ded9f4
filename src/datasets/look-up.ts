/**
 * The thing that an id or a code stands for.
 * @throws when there is none, which the reader should have refused
 */
export function lookUp<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined)
    throw new Error(`"${id}" is not among the known ids; datapackage.json lacks a foreign key or a category`);
  return thing;
}
