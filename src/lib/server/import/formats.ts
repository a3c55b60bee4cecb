import type { Importer } from './importer';

/** Every format that can be imported; the first that recognises a file reads it. */
export const IMPORTERS: readonly Importer[] = [];
