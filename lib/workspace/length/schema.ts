// How long a workspace's name may be, in UTF-16 code units; the boxes it is typed into know it as well.

export const nameLengthMax = 80;
