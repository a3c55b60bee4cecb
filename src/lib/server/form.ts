import { error } from '@sveltejs/kit';

/** The fields that were sent. A body that is no form, or larger than the server takes, is the sender's fault and not the site's. */
export async function formOf(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch (fault) {
		const tooLarge = typeof fault === 'object' && fault !== null && Reflect.get(fault, 'status') === 413;
		error(tooLarge ? 413 : 400, {
			message: tooLarge
				? 'What was sent is too large. 보낸 내용이 너무 크다.'
				: 'What was sent is no form. 보낸 내용이 양식이 아니다.'
		});
	}
}
