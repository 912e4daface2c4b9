import { ask } from '../answer/ask.ts';
import { ARTICLES_PER_STEP, questionOf, TYPING_PAUSE_MS } from './question.ts';
import { typeAhead } from './type-ahead.ts';

/**
 * Searches for what is typed before the search's page is there, so that what the index has of it has come
 * when the page asks.
 */
export function searchAhead(): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const search = () => {
		const q = typeAhead()?.querySelector('input')?.value;
		const question = questionOf({ q }, document.documentElement.lang, ARTICLES_PER_STEP);
		if (question) ask(question).catch(() => {});
	};
	search();
	document.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(search, TYPING_PAUSE_MS);
	});
}
