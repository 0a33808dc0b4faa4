/** Pictures that may go along with one message: more are hard to speak of by their numbers. */
export const sourcesMax = 4;
