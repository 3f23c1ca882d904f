/** ownCommands are the commands of package.json. Where the server has one of the same name, ours is what the user gets. */
export const ownCommands = new Set(
  ['explainRule', 'fixAll', 'format', 'lintWorkspace', 'newDefinition', 'restart', 'showFlow', 'showMenu', 'showOutput', 'switchTarget'].map((name) => `inrolint.${name}`),
);
