/** Folder with the pictures. */
export function picturesDir(): string {
  return read("FLOOR_PICTURES");
}

/** Address of the model server, with its /v1. */
export function modelUrl(): string {
  return read("FLOOR_MODEL");
}

function read(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the floor app is started by npm run bench`);
  return value;
}
