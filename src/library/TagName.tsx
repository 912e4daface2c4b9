import type { Tag } from '../core/library/library-list.ts';
import { dirWithin } from '../core/text/direction.ts';
import { drawRuns } from '../i18n/draw-runs.tsx';
import { useMessages } from '../i18n/MessagesContext.tsx';

interface TagNameProps {
	tag: Tag;
	/** Whether no other text on the page may be in its language: it then gets a system font, as `LanguageName`. */
	isAlone?: boolean;
}

/** A tag's name, marked up with its language, in the direction of its letters. */
export function TagName({ tag: { name, lang }, isAlone }: TagNameProps) {
	const { dir } = useMessages();
	const own = dirWithin(name, dir);
	return (
		<bdi
			key={name}
			lang={lang}
			dir={own}
			className={isAlone && own !== dir ? 'foreign' : undefined}
		>
			{drawRuns(name, own)}
		</bdi>
	);
}
