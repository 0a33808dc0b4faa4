/** Of more pictures that change at once it is only said that the gallery is another one. */
export const namedMax = 100;
