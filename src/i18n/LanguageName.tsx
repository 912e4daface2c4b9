import { dirOfLang } from '../core/direction.ts';
import { endonym } from '../core/languages.ts';

/** A language's name in itself, whatever language is around it. */
export function LanguageName({ lang }: { lang: string }) {
	return (
		<bdi lang={lang} dir={dirOfLang(lang)}>
			{endonym(lang)}
		</bdi>
	);
}
