/**
 * What a site makes once a build and asks for often; while developing, once for each DATA_REVISION, which changes when
 * good data was saved. What throws is tried again.
 */
export function oncePerRevision<T>(make: () => T): () => T {
  let memo: { readonly revision: string | undefined; readonly made: T } | undefined;
  return () => {
    const revision = process.env['DATA_REVISION'];
    if (!memo || memo.revision !== revision) memo = { revision, made: make() };
    return memo.made;
  };
}
