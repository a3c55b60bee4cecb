/* The only script of a redline: `j` and `k` go to the next and the previous change, and a line says which of how many it is. */
const stops = [...document.querySelectorAll('[data-stop]')];
const output = document.querySelector('[data-place]');
let current = -1;

function show(index) {
	current = index;
	// The words come from the page: "0 of 17", in the language of the page.
	if (output) output.textContent = (output.dataset.place ?? '').replace(/(?<!\d)0(?!\d)/, String(index + 1));
}

/** Before the first step: the change that stands nearest below the top of the window. */
function nearest(by) {
	const below = stops.findIndex((stop) => stop.getBoundingClientRect().top > 0);
	return by === 1 ? Math.max(0, below) : (below === -1 ? stops.length : below) - 1;
}

function go(by) {
	const next = current === -1 ? nearest(by) : Math.min(stops.length - 1, Math.max(0, current + by));
	const stop = stops[next];
	if (!stop) return;
	location.replace(`#${stop.id}`);
	show(next);
	stop.focus({ preventScroll: true });
}

function fromAddress() {
	const index = stops.findIndex((stop) => `#${stop.id}` === location.hash);
	if (index >= 0) show(index);
}

addEventListener('keydown', (event) => {
	const typing = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
	if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
	if (event.key === 'j') go(1);
	else if (event.key === 'k') go(-1);
});
document.querySelectorAll('[data-go]').forEach((link) =>
	link.addEventListener('click', (event) => {
		event.preventDefault();
		go(Number(link.dataset.go));
	})
);
addEventListener('hashchange', fromAddress);
fromAddress();
