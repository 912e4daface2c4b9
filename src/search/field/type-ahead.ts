/*
 * A field for what is typed before the search's page is there. It opens with the key or link that opens
 * the search; `take-type-ahead.ts` moves what is in it into the page's field.
 */

/** The element with the field, while it is open. */
export const typeAhead = () => document.querySelector<HTMLElement>('.type-ahead');

/** Whether the address is the search's, whose page may not be shown yet, or still be there after it. */
export const isSearchAddress = () => /\/search\/$/.test(location.pathname);

/** Whether React has hydrated the page's frame: before, a click on a link loads a page in full. */
export const isHydrated = () => 'live' in document.documentElement.dataset;

/**
 * Opens and focuses the field, or the search's own where its page is there. Until hydration, Enter loads the
 * page that the link leads to, with the words.
 */
export function openTypeAhead(link: HTMLAnchorElement): void {
	const open = document.querySelector<HTMLInputElement>('[role=search] input, .type-ahead input');
	(open ?? newField(link)).focus();
}

function newField({ title, href }: HTMLAnchorElement): HTMLInputElement {
	// A landmark, where browsers know it.
	const search = document.createElement('search');
	const field = document.createElement('input');
	search.className = 'type-ahead';
	field.setAttribute('aria-label', title);
	field.onkeydown = ({ key, isComposing }) => {
		if (isComposing) return;
		if (key === 'Escape') field.value = '';
		if (key === 'Enter' && !isHydrated())
			location.href = `${href.split('?')[0]}?q=${encodeURIComponent(field.value)}`;
	};
	const onComposition = ({ type }: Event) => {
		field.dataset.last = type;
	};
	field.addEventListener('compositionstart', onComposition);
	field.addEventListener('compositionend', onComposition);
	search.append(field);
	document.body.prepend(search);
	return field;
}
