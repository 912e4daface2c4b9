import { readEntry } from './history-entry.ts';

/** The name under which the present history entry remembers that the rest of its article is open. */
export const REST_OPEN_KEY = 'open';

/**
 * `<matn-rest>`: what "show more" hides of an article, and the one home of whether it is open.
 *
 * What hides is `hidden="until-found"` in its shadow tree. So the browser itself opens it for
 * find-in-page, `#key` and `#:~:text=`, before any other script runs; and in the page's HTML, served
 * or written out again, nothing is hidden: a reader view, a saved copy and a page without scripts
 * have the whole article. Style sheets reach the element that hides as `::part(content)`.
 *
 * Where it is not defined, nothing is hidden.
 */
export interface RestElement extends HTMLElement {
	/** Setting it fires `toggle` at the element where that changes it; so does the browser's finding. */
	open: boolean;
}

/** Defines `<matn-rest>`. To be called before the body is parsed, so that the rest is never seen first. */
export function defineRestElement(): void {
	class MatnRest extends HTMLElement implements RestElement {
		#content = document.createElement('div');

		constructor() {
			super();
			const content = this.#content;
			content.part.add('content');
			content.append(document.createElement('slot'));
			content.addEventListener('beforematch', () => {
				this.open = true;
			});
			this.open = readEntry(REST_OPEN_KEY) === true;
			// The slot that comes first has the text. The other is for saved copies: Chromium's MHTML leaves
			// out what is hidden, and with it the first.
			this.attachShadow({ mode: 'open' }).append(content, document.createElement('slot'));
		}

		get open() {
			return !this.#content.hasAttribute('hidden');
		}

		set open(open: boolean) {
			if (open === this.open) return;
			if (open) this.#content.removeAttribute('hidden');
			else this.#content.setAttribute('hidden', 'until-found');
			this.dispatchEvent(new Event('toggle'));
		}
	}
	customElements.define('matn-rest', MatnRest);
}
