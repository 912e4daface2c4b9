/**
 * Calls a function when a link is clicked whose fragment the address has already: no `hashchange` tells
 * of that. Returns the function that ends it.
 */
export function onSameHashClick(run: () => void): () => void {
	const onClick = ({ target }: MouseEvent) => {
		const link = target instanceof Element && target.closest('a[href^="#"]');
		if (link && link.getAttribute('href') === location.hash) run();
	};
	document.addEventListener('click', onClick);
	return () => document.removeEventListener('click', onClick);
}
