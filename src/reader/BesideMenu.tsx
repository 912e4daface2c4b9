import { useState } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { besideRoute } from './beside-route.ts';
import type { ArticleData } from './load-article.ts';

/** The way to a second text beside the first; which there are is loaded when it is opened. */
export function BesideMenu({ data: { beside } }: { data: ArticleData }) {
	const { t, locale, dir } = useMessages();
	const [Choice, setChoice] = useState(() => beside?.Choice);
	const load = () =>
		besideRoute()
			.then(({ loadChoice }) => loadChoice(locale))
			.then((loaded) => setChoice(() => loaded));
	return (
		<details
			className="languages scripted"
			lang={locale}
			dir={dir}
			open={Boolean(beside)}
			onToggle={load}
		>
			<summary>{t('article.beside')}</summary>
			{Choice && <Choice />}
		</details>
	);
}
