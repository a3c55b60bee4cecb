import { fieldMap } from '$lib/server/field-map';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => fieldMap(locals.reference, locals.lang, locals.today);
