import { useMessages } from '../../i18n/MessagesContext.tsx';
import { showNotice } from '../../ui/notice.ts';
import { useOnDemand } from '../../ui/use-on-demand.ts';
import { besideRoute } from '../beside/beside-route.ts';
import type { ArticleData } from '../page/article-data.ts';

/** The menu of languages for a second text beside the first. Its list is loaded when it is opened. */
export function BesideMenu({ data: { beside } }: { data: ArticleData }) {
	const { t, locale, dir } = useMessages();
	const { Shown: Choice = beside?.Choice, show } = useOnDemand(async () =>
		(await besideRoute()).loadChoice(locale),
	);
	return (
		<details
			className="languages noscript:hidden"
			lang={locale}
			dir={dir}
			open={Boolean(beside)}
			onToggle={({ currentTarget: menu }) => {
				if (menu.open)
					show(() => {
						menu.open = false;
						showNotice({ text: t('error.network.text') });
					});
			}}
		>
			<summary>{t('article.beside')}</summary>
			{Choice && <Choice />}
		</details>
	);
}
