import { dirOfText } from '../core/text/direction.ts';
import { endonym } from '../core/text/languages.ts';
import { useMessages } from './MessagesContext.tsx';

/** A language's endonym, marked up with its language and direction. */
export function LanguageName({ lang }: { lang: string }) {
	const { dir } = useMessages();
	const name = endonym(lang);
	const own = dirOfText(name);
	return (
		// `foreign` uses a system font: a web font would be loaded for this one name in another script.
		<bdi lang={lang} dir={own} className={own === dir ? undefined : 'foreign'}>
			{name}
		</bdi>
	);
}
