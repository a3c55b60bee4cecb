import { METHOD_VERSION } from '$lib/core/method';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	lang: locals.lang,
	today: locals.today,
	revision: locals.reference.revision,
	checkedTo: locals.reference.checkedTo,
	methodVersion: METHOD_VERSION
});
