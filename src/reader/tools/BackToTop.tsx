import { useEffect, useState } from 'react';
import { onScroll } from '../../browser/on-scroll.ts';
import type { Place } from '../../browser/place.ts';
import { currentPlace } from '../../browser/place-keeper.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { returnTo } from '../arrival/arrive.ts';
import { focusOn } from '../arrival/focus-on.ts';

/** The control for long ways: back to the title after one screen, and from there back again. */
export function BackToTop() {
	const { t } = useMessages();
	const [far, setFar] = useState(false);
	const [left, setLeft] = useState<Place | null>(null);

	useEffect(() => onScroll(() => setFar(scrollY > innerHeight)), []);

	const goUp = () => {
		setLeft(currentPlace());
		focusOn(document.getElementById('_title'));
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		window.scrollTo({ top: 0, behavior: still ? 'instant' : 'smooth' });
	};
	const goBack = () => {
		returnTo(left);
		focusOn(document.getElementById(left?.id ?? ''));
		setLeft(null);
	};

	const name = t(far ? 'article.backToTop' : 'article.wayBack');
	return (
		// Its place is there from the start, so that nothing moves when it appears.
		<span className="slot min-inline-target">
			{(far || left) && (
				<button
					type="button"
					className="tool"
					aria-label={name}
					title={name}
					onClick={far ? goUp : goBack}
				>
					<Icon name={far ? 'up' : 'down'} />
				</button>
			)}
		</span>
	);
}
