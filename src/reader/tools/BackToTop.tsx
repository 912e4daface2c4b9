import { useEffect, useState } from 'react';
import { focusOn } from '../../browser/focus-on.ts';
import { onScroll } from '../../browser/on-scroll.ts';
import type { Place } from '../../browser/place.ts';
import { currentPlace } from '../../browser/place-keeper.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { returnTo } from '../arrival/arrive.ts';

/** The button that scrolls to the title, shown after one screen; then, the button that scrolls back again. */
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
		// Its space is reserved, so that its appearance causes no layout shift.
		<span className="slot">
			{(far || left) && (
				<button type="button" className="tool" title={name} onClick={far ? goUp : goBack}>
					<Icon name={far ? 'up' : 'down'} />
				</button>
			)}
		</span>
	);
}
