/**
 * Calls a function when a link to the present fragment is clicked: that fires no `hashchange`.
 *
 * @returns a function that unsubscribes
 */
export function onSameHashClick(run: () => void): () => void {
	const onClick = ({ target }: MouseEvent) => {
		const link = target instanceof Element && target.closest('a[href^="#"]');
		if (link && link.getAttribute('href') === location.hash) run();
	};
	document.addEventListener('click', onClick);
	return () => document.removeEventListener('click', onClick);
}
