import type { Conversion, PictureFormat } from "../../infra/picture/port.ts";

export const edgeMin = 16;
export const edgeMax = 8192;
export const qualityStart = 85;

/** Models of the built-in engine are named so; its pictures are made by rules, not by a trained model. */
const builtInPrefix = "easel-";

const formats: Readonly<Record<string, PictureFormat>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/webp": "webp",
  "image/avif": "avif",
};

/** What is asked for of a picture; nothing: itself. */
type Asked = {
  readonly format?: PictureFormat | undefined;
  readonly edge?: number | undefined;
  readonly quality?: number | undefined;
  readonly meta?: "1" | undefined;
};

export type Described = {
  readonly title: string;
  readonly altText: string;
  readonly prompt: string | null;
  readonly model: string;
  readonly createdAt: Date;
};

/** How the picture is to be converted; null when it is wanted as it is. */
export function planConversion(asked: Asked, mime: string, described: Described): Conversion | null {
  const own = formats[mime] ?? "png";
  const isOwn = (asked.format ?? own) === own && asked.edge === undefined && asked.quality === undefined;
  if (isOwn && !asked.meta) return null;
  return {
    format: asked.format ?? own,
    edge: asked.edge ?? null,
    quality: asked.quality ?? qualityStart,
    xmp: asked.meta ? toXmp(described) : null,
  };
}

/**
 * Where a picture comes from, as XMP: Dublin Core, and IPTC's digital source type
 * (https://cv.iptc.org/newscodes/digitalsourcetype/). A picture that nobody drew here, an upload, has no model.
 */
export function toXmp({ title, altText, prompt, model, createdAt }: Described): string {
  const kind = model.startsWith(builtInPrefix) ? "algorithmicMedia" : "trainedAlgorithmicMedia";
  const source = model === "" ? "" : `http://cv.iptc.org/newscodes/digitalsourcetype/${kind}`;
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"',
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">',
    inEveryLanguage("dc:title", title),
    inEveryLanguage("dc:description", prompt ?? ""),
    inEveryLanguage("Iptc4xmpCore:AltTextAccessibility", altText),
    element("xmp:CreatorTool", model === "" ? "Easel" : `Easel, ${model}`),
    element("xmp:CreateDate", createdAt.toISOString()),
    element("Iptc4xmpExt:DigitalSourceType", source),
    "</rdf:Description></rdf:RDF></x:xmpmeta>",
  ].join("");
}

function element(name: string, text: string): string {
  return text === "" ? "" : `<${name}>${escaped(text)}</${name}>`;
}

function inEveryLanguage(name: string, text: string): string {
  if (text === "") return "";
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML knows no control characters, not even escaped. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
      .replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark)
  );
}
