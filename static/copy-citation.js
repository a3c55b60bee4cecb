/* The only script of a law's page: a button beside the citation of the place that the address names. */
const words = document.querySelector('[data-copy]')?.dataset ?? {};
const button = document.createElement('button');
button.type = 'button';
const status = document.createElement('span');
status.setAttribute('role', 'status');

button.addEventListener('click', async () => {
	await navigator.clipboard.writeText(button.value);
	status.textContent = ` ${words.copied}`;
});

function offer() {
	const cite = document.querySelector(':target > cite, :target > div > cite');
	button.remove();
	status.remove();
	if (!cite || !navigator.clipboard) return;
	button.value = cite.textContent ?? '';
	button.textContent = words.copy ?? '';
	status.textContent = '';
	cite.after(button, status);
}
addEventListener('hashchange', offer);
// Only then is it certain that the browser has gone to the place.
if (document.readyState === 'complete') offer();
else addEventListener('load', () => setTimeout(offer));
