/** One address of every kind of page. */
export const PAGES = [
	'/',
	'/compare/lmo-approval?step=risk-review&open=risk-review-days',
	'/compare/lmo-approval?q=nothing-like-it',
	'/compare/lmo-approval/risk-review-days',
	'/index/lmo-approval?step=risk-review&w=risk-review-days:5',
	'/gaps?severity=high',
	'/gaps?view=concordance&step=risk-review',
	'/commitments',
	'/commitments/us-kr-2025-jfs',
	'/pathways',
	'/pathways/imported-crop?days=imported-crop-kr-a1:90',
	'/scenarios',
	'/scenarios/kr-bill-choi-2024',
	'/scenarios/own?edit=kr-risk-review-days:90&pick=us-risk-review-compulsory',
	'/history',
	'/provisions',
	'/provisions/kr-lmo-decree',
	'/glossary?q=risk',
	'/method',
	'/about',
	'/no-such-page'
] as const;
