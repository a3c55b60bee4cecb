/** Stands beside every computed figure; raised when a method changes, so that an old figure is known for one. */
export const METHOD_VERSION = '1';
