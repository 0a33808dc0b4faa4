// The shape of a table of words.

/** drawing · English words separated by | · Chinese words separated by spaces; a colour after @ belongs to the word. */
export type Words = readonly (readonly [drawing: string, en: string, zh: string])[];
