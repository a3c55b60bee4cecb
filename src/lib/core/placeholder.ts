const PLACEHOLDER = /\{((?:us|kr|int)-[a-z0-9-]+)\}/g;

/** The authorities that a rule names: `placeholders('{kr-motir} decides')` → `['kr-motir']`. */
export function placeholders(text: string): string[] {
	return Array.from(text.matchAll(PLACEHOLDER), (match) => match[1] as string);
}

/** Puts the names of the day into a rule: `fillPlaceholders('{kr-motir} decides', () => 'MOTIE')` → `'MOTIE decides'`. */
export function fillPlaceholders(text: string, nameOf: (id: string) => string): string {
	return text.replace(PLACEHOLDER, (_, id: string) => nameOf(id));
}
