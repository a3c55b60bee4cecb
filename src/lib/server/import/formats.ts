import type { Importer } from './importer';
import { krMarkdown } from './kr-markdown';
import { krXml } from './kr-xml';
import { usAnnualXml } from './us-annual-xml';
import { usCfrMarkdown } from './us-cfr-markdown';
import { usCodeMarkdown } from './us-code-markdown';
import { usEcfrXml } from './us-ecfr-xml';

/** Every format that can be imported; the first that recognises a file reads it. */
export const IMPORTERS: readonly Importer[] = [
	krMarkdown,
	krXml,
	usCfrMarkdown,
	usEcfrXml,
	usAnnualXml,
	usCodeMarkdown
];
