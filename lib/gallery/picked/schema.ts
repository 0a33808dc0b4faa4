/** More pictures cannot be named in one request. */
export const pickedMax = 5_000;
