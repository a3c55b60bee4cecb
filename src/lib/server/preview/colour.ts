/** The colours of the page in the light: a preview stands on other people's pages. Kept in step with src/app.css by a test. */
export const COLOUR = {
	paper: '#fcfbf8',
	ink: '#1b1e23',
	soft: '#555c66',
	faint: '#6b727c',
	line: '#e4e1d9',
	lineStrong: '#c9c5ba',
	wash: '#f4f2ec',
	same: '#2c6e5b',
	diff: '#8a5a00',
	far: '#a13a12',
	none: '#6a4c93',
	unknown: '#676d76'
} as const;
