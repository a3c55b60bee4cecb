/** A law may have a thousand paragraphs: nothing of it is made a second time by a script. Links, dates and folds work without one. */
export const csr = false;
