/** A frame on another site sends no script: everything is there from the server. */
export const csr = false;
