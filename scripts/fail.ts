/** Says why on the standard error and ends the command; 2 where the call itself was wrong. */
export function fail(why: string, code = 1): never {
	console.error(why);
	process.exit(code);
}
