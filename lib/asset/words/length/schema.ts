// How long a picture's own words may be, in UTF-16 code units; the boxes they are typed into know it as well.

export const titleLengthMax = 120;
export const altLengthMax = 150;
