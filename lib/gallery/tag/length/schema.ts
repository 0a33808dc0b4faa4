// How long a tag may be, in UTF-16 code units; the boxes it is typed into know it as well.

export const tagLengthMax = 60;
