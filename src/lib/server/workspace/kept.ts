import { storageFault, type OpenedWorkspace, type Workspace } from './store';

type KeepFault = NonNullable<ReturnType<typeof storageFault>> | 'closed';
export type Kept<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: KeepFault };

/** Writes to the workspace. A store that is full, read-only, busy or missing is told to the reader; any other error is a bug and thrown. */
export async function keep<T>(opened: OpenedWorkspace, write: (workspace: Workspace) => Promise<T>): Promise<Kept<T>> {
	if (!opened.ok) return { ok: false, why: 'closed' };
	try {
		return { ok: true, value: await write(opened.workspace) };
	} catch (error) {
		const why = storageFault(error);
		if (why === null) throw error;
		console.error(`The workspace could not be written (${why}):`, error);
		return { ok: false, why };
	}
}
