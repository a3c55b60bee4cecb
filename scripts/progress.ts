import type { WriteStream } from 'node:tty';

/** On a terminal one line that is drawn again; elsewhere a plain line for each tenth of the work. `part` runs from 0 to 1. */
export function progressLine(stream: WriteStream): { show(part: number, note: string): void; end(): void } {
	const WIDTH = 30;
	let last = -1;
	let drawnAt = 0;
	return {
		show(part, note) {
			const percent = Math.floor(Math.min(part, 1) * 100);
			if (!stream.isTTY) {
				if (Math.floor(percent / 10) <= last) return;
				last = Math.floor(percent / 10);
				stream.write(`${percent} %  ${note}\n`);
				return;
			}
			const now = Date.now();
			if (now - drawnAt < 100) return;
			drawnAt = now;
			const full = Math.round((percent / 100) * WIDTH);
			stream.write(`\r[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${percent} %  ${note}\u001b[K`);
		},
		end() {
			if (stream.isTTY) stream.write('\r\u001b[K');
		}
	};
}
