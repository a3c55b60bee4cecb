/** One address of every kind of page. */
export const PAGES = [
	'/',
	'/compare/lmo-approval?step=risk-review&open=risk-review-days',
	'/compare/lmo-approval?q=nothing-like-it',
	'/compare/lmo-approval/risk-review-days',
	'/index/lmo-approval?step=risk-review&w=risk-review-days:5',
	'/provisions',
	'/provisions/kr-lmo-decree',
	'/glossary?q=risk',
	'/method',
	'/about',
	'/no-such-page'
] as const;
