import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { OUTLINE_ID } from '../outline/Outline.tsx';
import { Progress } from '../outline/Progress.tsx';
import { BackToTop } from './BackToTop.tsx';

/** The controls that an article's page adds to the frame's header. */
export function ReaderTools() {
	const { t } = useMessages();
	return (
		<>
			<BackToTop />
			<button
				type="button"
				className="tool wide:hidden noscript:hidden"
				popoverTarget={OUTLINE_ID}
				title={t('article.outline')}
			>
				<Icon name="outline" />
			</button>
			<Progress />
		</>
	);
}
