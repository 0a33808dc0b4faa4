/** Every job's name. A job is a wake-up for the row its payload names. */
export const queueNames = {
  runTurn: "turn.run",
  drawGeneration: "generation.draw",
  checkAsset: "asset.check",
  takeUpload: "upload.take",
  seeAssets: "asset.look",
  purgeAssets: "asset.purge",
  purgeWorkspace: "workspace.purge",
} as const;

/** The job that runs a turn, and the one that draws a picture. */
export const turnJob = (turnId: string) => ({ key: turnId, payload: { turnId } }) as const;
export const drawJob = (generationId: string) => ({ key: generationId, payload: { generationId } }) as const;

/** The one that makes a picture of an uploaded file. */
export const takeJob = (uploadId: string) => ({ key: uploadId, payload: { uploadId } }) as const;

/** The one that describes all pictures whose look nobody knows yet. */
export const seeJob = { key: "all", payload: {} } as const;

/** The one that looks at a picture, for a person. */
export const checkJob = (assetId: string, userId: string) => ({ key: assetId, payload: { assetId, userId } }) as const;

/** For a nudge, when pictures surely wait: they are taken without another look whether there are any. */
export const drawNow = (generationId: string) => ({ key: generationId, payload: { isSure: true } }) as const;
