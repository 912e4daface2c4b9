import { dirOfLang } from '../core/text/direction.ts';
import { endonym } from '../core/text/languages.ts';
import { useMessages } from './MessagesContext.tsx';

/** A language's name in itself, whatever language is around it. */
export function LanguageName({ lang }: { lang: string }) {
	const { dir } = useMessages();
	const own = dirOfLang(lang);
	return (
		// A whole face would be loaded for a name in the other script: the system's will do.
		<bdi lang={lang} dir={own} className={own === dir ? undefined : 'foreign'}>
			{endonym(lang)}
		</bdi>
	);
}
