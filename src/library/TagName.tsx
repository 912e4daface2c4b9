import type { Tag } from '../core/library/library-list.ts';
import { dirOfLang } from '../core/text/direction.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';

interface TagNameProps {
	tag: Tag;
	/** Whether it may be all that is in its language: no face is loaded for it, as for a language's name. */
	isAlone?: boolean;
}

/** A tag's name, in whichever language it could be had. */
export function TagName({ tag: { name, lang }, isAlone }: TagNameProps) {
	const { dir } = useMessages();
	const own = dirOfLang(lang);
	return (
		<bdi lang={lang} dir={own} className={isAlone && own !== dir ? 'foreign' : undefined}>
			{name}
		</bdi>
	);
}
