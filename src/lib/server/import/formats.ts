import type { Importer } from './importer';
import { krMarkdown } from './kr-markdown';

/** Every format that can be imported; the first that recognises a file reads it. */
export const IMPORTERS: readonly Importer[] = [krMarkdown];
