/** How much of a picture is painted: the place, things blocked in as single shapes, things drawn, everything. */
export type Stage = "place" | "shapes" | "things" | "whole";
