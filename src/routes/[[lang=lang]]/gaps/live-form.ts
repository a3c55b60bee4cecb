import { goto } from '$app/navigation';

/** Follows a form while it is filled in. One page is on its way at a time: who types on meanwhile gets the last address only. */
export function liveForm() {
	let [onTheWay, next]: [boolean, string | null] = [false, null];
	return async (address: string): Promise<void> => {
		next = address;
		if (onTheWay) return;
		onTheWay = true;
		try {
			for (let to = address; next !== null; to = next ?? to) {
				to = next;
				next = null;
				// eslint-disable-next-line svelte/no-navigation-without-resolve -- the address is made by lib/paths.ts
				await goto(to, { replaceState: true, keepFocus: true, noScroll: true });
			}
		} finally {
			onTheWay = false;
		}
	};
}
