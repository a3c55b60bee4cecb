import { callsForALook, FINDINGS } from '$lib/core/finding';
import { keptVerification, type Finding } from '$lib/server/library/verify';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 100;

export const load: PageServerLoad = ({ locals, url }) => {
	const { reference, library, today, lang } = locals;
	if (!library) return { checked: null };
	const { findings, counts } = keptVerification(reference, library, today);
	const kind = FINDINGS.find((one) => one === url.searchParams.get('finding')) ?? null;
	const shown = findings.filter((finding) => (kind ? finding.kind === kind : callsForALook(finding.kind)));
	const pages = Math.max(1, Math.ceil(shown.length / PAGE_SIZE));
	const asked = Number(url.searchParams.get('page') ?? 1);
	const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;

	const row = ({ claim, law, version, newer, number, sum, citation, place, kind, missing }: Finding) => ({
		kind,
		missing,
		citation,
		law: law && { key: law.key, side: law.side },
		place,
		read: version?.inForce ?? null,
		newer: newer?.inForce ?? null,
		number,
		sum,
		claim: { kind: claim.kind, id: claim.id, of: claim.of, title: claim.title[lang], on: claim.on }
	});
	return {
		checked: {
			counts: FINDINGS.map((one) => ({ kind: one, count: counts[one] })),
			kind,
			total: shown.length,
			page,
			pages,
			rows: shown.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(row)
		}
	};
};
