import { describe, expect, it } from 'vitest';
import { parseCitation } from './citation';
import { copiedCitation } from './citation-copy';

const ON = '2026-11-26';
const copied = (label: string, own: string | null = null) => copiedCitation({ label, own }, ON);

describe('a citation to take away', () => {
	it('of an American code says which day’s text is meant, and is understood again', () => {
		expect(copied('7 CFR 340.6(d)(3)')).toBe('7 CFR 340.6(d)(3) (as of 2026-11-26)');
		expect(copied('21 U.S.C. 342')).toBe('21 U.S.C. 342 (as of 2026-11-26)');
		expect(copied('7 CFR part 340')).toBe('7 CFR part 340 (as of 2026-11-26)');
		expect(copied('7 CFR 제340편', '7 CFR part 340')).toBe('7 CFR part 340 (as of 2026-11-26)');
		expect(parseCitation(copied('7 CFR 340.6(d)(3)'))).toMatchObject({ ok: true, system: 'cfr', title: 7 });
	});

	it('of a text that never changes names no day', () => {
		expect(copied('57 FR 22984')).toBe('57 FR 22984');
		expect(copied('NFFC v. Vilsack')).toBe('NFFC v. Vilsack');
	});

	it('of a Korean law is in the form of Korean lawyers on either page', () => {
		const own = '「어떤 법 시행령」 제4조의2제3항';
		expect(copied('Some Decree art. 4-2(3)', own)).toBe(own);
		expect(copied('어떤 법 시행령 제4조의2제3항', own)).toBe(own);
	});
});
