// How large a picture is seen, and which part of it: data → data, in CSS pixels unless another unit is named.

export type Size = { readonly width: number; readonly height: number };
/** Where pictures are seen. `density`: device pixels per CSS pixel; `pad` stays free on each side of one that fits. */
export type Frame = Size & { readonly density: number; readonly pad: Point };
/** From the middle of the frame. */
export type Point = { readonly x: number; readonly y: number };

/**
 * `zoom` is a multiple of the size at which all of the picture fits; `actual` is one device pixel for each pixel.
 * `x` and `y` are the place of the picture (0 to 1) in the middle of the frame, so that a view stays right when the
 * frame changes, and can be shared by pictures of different sizes.
 */
export type View = { readonly zoom: number | "fill" | "actual"; readonly x: number; readonly y: number };

export const fitView: View = { zoom: 1, x: 0.5, y: 0.5 };
export const stepFactor = 1.5;

/** Longest edge of the variant that is shown while nothing finer is needed; smaller pictures are their own preview. */
export const previewEdge = 1_600;

const mostPerPixel = 8; // device pixels per pixel of the picture: enough to count them
const mostOfFit = 4; // also of a picture that is large already
const pixelatedFrom = 4;

/** CSS pixels per pixel of the picture when all of it is seen. */
function fitScale(picture: Size, { width, height, pad }: Frame): number {
  const room = { width: Math.max(1, width - pad.x * 2), height: Math.max(1, height - pad.y * 2) };
  return Math.min(room.width / picture.width, room.height / picture.height);
}

function actualZoom(picture: Size, frame: Frame): number {
  return 1 / (fitScale(picture, frame) * frame.density);
}

function fillZoom(picture: Size, frame: Frame): number {
  return Math.max(frame.width / picture.width, frame.height / picture.height) / fitScale(picture, frame);
}

/** As a multiple of the size that fits. */
export function zoomOf(view: View, picture: Size, frame: Frame): number {
  if (view.zoom === "fill") return fillZoom(picture, frame);
  return view.zoom === "actual" ? actualZoom(picture, frame) : view.zoom;
}

/** Device pixels per pixel of the picture: 1 is 100 %. */
export function pixelScale(view: View, picture: Size, frame: Frame): number {
  return zoomOf(view, picture, frame) / actualZoom(picture, frame);
}

/** Where the picture lies: its left upper corner in the frame, and CSS pixels per pixel of it. */
export function placeIn(view: View, picture: Size, frame: Frame): Point & { readonly scale: number } {
  const scale = fitScale(picture, frame) * zoomOf(view, picture, frame);
  const { x, y } = keepInside(view, picture, frame);
  const snap = (value: number) => Math.round(value * frame.density) / frame.density; // whole device pixels are crisp
  return {
    x: snap(frame.width / 2 - x * picture.width * scale),
    y: snap(frame.height / 2 - y * picture.height * scale),
    scale,
  };
}

/** Does more of the picture lie outside of the frame? */
export function canPan(view: View, picture: Size, frame: Frame): boolean {
  const scale = fitScale(picture, frame) * zoomOf(view, picture, frame);
  return picture.width * scale > frame.width + 1 || picture.height * scale > frame.height + 1;
}

/** Nearer or farther; what is under the point stays under it. */
export function zoomAbout(view: View, factor: number, point: Point, picture: Size, frame: Frame): View {
  const before = zoomOf(view, picture, frame);
  const actual = actualZoom(picture, frame);
  const most = Math.max(mostPerPixel * actual, mostOfFit);
  const zoom = Math.min(most, Math.max(Math.min(1, actual), before * factor));
  return moveTo(view, zoom, point, picture, frame);
}

/** The same about a size that has a name. */
export function showAbout(view: View, zoom: View["zoom"], point: Point, picture: Size, frame: Frame): View {
  return { ...moveTo(view, zoomOf({ ...view, zoom }, picture, frame), point, picture, frame), zoom };
}

function moveTo(view: View, zoom: number, point: Point, picture: Size, frame: Frame): View {
  const { x, y } = keepInside(view, picture, frame);
  const fit = fitScale(picture, frame);
  const [from, to] = [fit * zoomOf(view, picture, frame), fit * zoom];
  const moved = {
    zoom,
    x: x + (point.x / from - point.x / to) / picture.width,
    y: y + (point.y / from - point.y / to) / picture.height,
  };
  return keepInside(moved, picture, frame);
}

/** The picture follows a finger that moves by so much. */
export function panBy(view: View, by: Point, picture: Size, frame: Frame): View {
  const { x, y } = keepInside(view, picture, frame);
  const scale = fitScale(picture, frame) * zoomOf(view, picture, frame);
  const moved = { zoom: view.zoom, x: x - by.x / scale / picture.width, y: y - by.y / scale / picture.height };
  return keepInside(moved, picture, frame);
}

/** An edge of the picture never comes into the frame while more of it lies outside; what is smaller is in the middle. */
function keepInside(view: View, picture: Size, frame: Frame): View {
  const scale = fitScale(picture, frame) * zoomOf(view, picture, frame);
  const keep = (at: number, shown: number, room: number) => {
    const half = room / 2 / shown;
    return half >= 0.5 ? 0.5 : Math.min(1 - half, Math.max(half, at));
  };
  const x = keep(view.x, picture.width * scale, frame.width);
  const y = keep(view.y, picture.height * scale, frame.height);
  return x === view.x && y === view.y ? view : { ...view, x, y };
}

/** A double click: to the pixels (or twice as near, where they are seen already) and back to the whole. */
export function toggleAbout(view: View, point: Point, picture: Size, frame: Frame): View {
  if (view.zoom !== 1) return fitView;
  if (actualZoom(picture, frame) > 1.2) return showAbout(view, "actual", point, picture, frame);
  return zoomAbout(view, 2, point, picture, frame);
}

/** Is the preview too coarse for what is seen? */
export function needsOriginal(view: View, picture: Size, frame: Frame): boolean {
  const edge = Math.max(picture.width, picture.height);
  return edge > previewEdge && pixelScale(view, picture, frame) * edge > previewEdge * 1.05;
}

/** So near that pixels are looked at: they are squares then, and no blur. */
export function isPixelated(view: View, picture: Size, frame: Frame): boolean {
  return pixelScale(view, picture, frame) >= pixelatedFrom;
}

type Wheel = {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
};

/** A turned wheel, a pinch on a touch pad (which comes as Ctrl+wheel) and Ctrl+wheel zoom; two fingers on a pad move. */
export function readWheel(wheel: Wheel): { readonly factor: number } | { readonly by: Point } {
  const { deltaX, deltaY, deltaMode, ctrlKey } = wheel;
  const unit = deltaMode === 0 ? 1 : deltaMode === 1 ? 33 : 400; // pixels, lines, pages
  const isNotch = deltaMode !== 0 || (deltaX === 0 && Number.isInteger(deltaY) && Math.abs(deltaY) >= 50);
  if (!(ctrlKey || isNotch)) return { by: { x: -deltaX, y: -deltaY } };
  const perPixel = ctrlKey && !isNotch ? 0.01 : 0.0025;
  return { factor: Math.exp(Math.min(1, Math.max(-1, -deltaY * unit * perPixel))) };
}

export type SwipeStep = "previous" | "next" | null;

/** What a finger that went so far across asks for. */
export function readSwipe(by: Point): SwipeStep {
  if (Math.abs(by.x) < 56 || Math.abs(by.x) < Math.abs(by.y) * 1.5) return null;
  return by.x > 0 ? "previous" : "next";
}
