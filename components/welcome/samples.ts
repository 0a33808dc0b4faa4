/** Pictures that the built-in illustrator drew; the sentences are in messages/ under `samples`. */
export const samples = (["fox", "cat", "whale", "lighthouse", "tea", "robot"] as const).map((name) => ({
  name,
  address: `/welcome/${name}.webp`,
  width: 640,
  height: 640,
}));
