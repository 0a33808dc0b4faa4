/** Every job's name. A job is a wake-up for the row its payload names. */
export const queueNames = {
  runTurn: "turn.run",
  drawGeneration: "generation.draw",
  purgeAssets: "asset.purge",
  purgeWorkspace: "workspace.purge",
} as const;
