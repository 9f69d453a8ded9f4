// Stops a command that does not run on the Node that `npm ci` installed (see optionalDependencies) or on a newer one.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    [
      `Node ${process.versions.node} is too old for this project: 22.18 or newer is needed.`,
      'On Linux and Windows `npm ci` brings it; run commands through npm (`npm start`, `npm test`), after `npm ci` without --omit=optional.',
      'On macOS install Node 24 first. 当前 Node 版本过旧，请先运行 npm ci，再用 npm start / npm test 启动。',
    ].join('\n'),
  );
  process.exit(1);
}
