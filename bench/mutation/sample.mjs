import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const share = Number(process.env.MUTATION_SHARE ?? 1);

/** Between 0 and 1, the same for the same text: FNV-1a. */
function drawn(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash / 2 ** 32;
}

/** Leaves out all but a share of the statements of functions, the same ones in every run. */
const sample = {
  shouldIgnore(path) {
    if (share >= 1 || !path.isStatement() || path.isBlockStatement() || !path.getFunctionParent()) return undefined;
    const outer = path.findParent(
      (one) => one.isStatement() && !one.isBlockStatement() && one.getFunctionParent() !== null,
    );
    // Part of a statement that was drawn.
    if (outer) return undefined;
    return drawn(path.toString()) < share ? undefined : 'not drawn';
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sample', sample)];
