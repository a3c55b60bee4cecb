import type { Fact } from './document';

/** The data as they are, in an envelope that says what they are. JSON can hold any text: nothing is changed here. */
export const asJson = (facts: readonly Fact[], data: Readonly<Record<string, unknown>>): string =>
	`${JSON.stringify({ about: Object.fromEntries(facts.map(({ id, value }) => [id, value])), ...data }, null, '\t')}\n`;
