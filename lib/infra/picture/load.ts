let loading: Promise<typeof import("sharp").default> | undefined;

/** sharp, loaded with the first picture. */
export function loadSharp(): Promise<typeof import("sharp").default> {
  loading ??= prepare();
  return loading;
}

async function prepare(): Promise<typeof import("sharp").default> {
  const { default: sharp } = await import("sharp");
  sharp.cache(false); // no picture is read twice
  // Only these decoders may run: libvips knows many more formats, each a surface to attack. Set once and for all: a
  // picture that is read in the moment between the two lines would find its decoder blocked.
  sharp.block({ operation: ["VipsForeignLoad"] });
  const formats = ["Png", "Webp", "Jpeg"];
  sharp.unblock({ operation: formats.map((format) => `VipsForeignLoad${format}Buffer`) });
  return sharp;
}
