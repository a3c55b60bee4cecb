import type { Lang } from '$lib/core/lang';
import type { Library } from '$lib/server/library/library';
import type { Reference } from '$lib/server/reference/reference';
import type { OpenedWorkspace } from '$lib/server/workspace/store';

declare global {
	namespace App {
		interface Locals {
			reference: Reference;
			/** Official texts; null where none were imported on this machine. */
			library: Library | null;
			/** What readers make; may be out of reach while reading goes on. */
			workspace: OpenedWorkspace;
			/** The date that the page takes for today. */
			today: string;
			lang: Lang;
		}
		/** What the layout gives every page, and what a page adds for the preview of its link. */
		interface PageData {
			lang: Lang;
			today: string;
			revision: string;
			/** The path of a picture of its own; without, the picture that belongs to the address. */
			previewImage?: string;
		}
		interface Error {
			message: string;
			/** Set for faults that nobody expected: the number under which the server logged it. */
			id?: string;
			/** The nearest page that exists, for an address that does not. */
			nearest?: { href: string; label: string };
		}
	}
}

export {};
