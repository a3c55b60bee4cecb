/** As the page of the law itself: nothing of a long text is made a second time by a script. */
export const csr = false;
