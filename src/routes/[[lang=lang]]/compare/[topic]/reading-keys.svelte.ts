/**
 * The keys of a reader: `j` and `k` go to the next and the previous difference, `Escape` puts away the top layer only; `/` is read
 * by the head of every page. Comfort alone: every place they lead to is also a link.
 */
export function readingKeys() {
	let current = $state<string | null>(null);
	let place = $state(0);
	let total = $state(0);

	function go(by: 1 | -1): void {
		const rows = [...document.querySelectorAll<HTMLElement>('[data-state="different"], [data-state="not-comparable"]')];
		const at = rows.findIndex((row) => row.id === current);
		const next = at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by));
		const row = rows[next];
		if (!row) return;
		[current, place, total] = [row.id, next + 1, rows.length];
		row.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
		row.scrollIntoView({ block: 'start' });
	}

	function press(event: KeyboardEvent): void {
		const { target } = event;
		if (event.key === 'Escape') {
			document.documentElement.dataset['tips'] = 'dismissed';
			return;
		}
		if (event.key === 'Tab') delete document.documentElement.dataset['tips'];
		const typing =
			target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;
		if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'j') go(1);
		else if (event.key === 'k') go(-1);
	}

	return {
		press,
		get current() {
			return current;
		},
		get place() {
			return place;
		},
		get total() {
			return total;
		}
	};
}
