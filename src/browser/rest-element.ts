import { readEntry } from './history-entry.ts';

/** The key in the history entry for whether the rest of its article is open. */
export const REST_OPEN_KEY = 'open';

/**
 * `<matn-rest>`: the part of an article that "show more" hides, and the only state of whether it is open.
 *
 * It is hidden by `hidden="until-found"` on an element in its shadow tree. So the browser itself opens
 * it for find-in-page, `#key` and `#:~:text=`, before any other script runs. The page's HTML, as served
 * and as serialized, hides nothing: a reader view, a saved copy and a page without scripts have the
 * whole article. Style sheets select the hidden element as `::part(content)`.
 *
 * Where it is not defined, nothing is hidden.
 */
export interface RestElement extends HTMLElement {
	/** Each change of it fires `toggle` on the element, also when find-in-page opens it. */
	open: boolean;
}

/** Opens the hidden part that contains an element. Browsers open it only when they navigate there themselves. */
export function openRestOver(target: Element): void {
	const rest = target.closest<RestElement>('matn-rest');
	if (rest) rest.open = true;
}

/** Defines `<matn-rest>`. To be called before the body is parsed, so that the hidden part never flashes. */
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
			// The first slot gets the text. The second is for saved copies: Chromium's MHTML omits hidden
			// elements, and with them the first slot.
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
