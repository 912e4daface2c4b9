import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { BackToTop } from './BackToTop.tsx';
import { OUTLINE_ID } from './Outline.tsx';
import { Progress } from './Progress.tsx';

/** What the reader adds to the frame's header. */
export function ReaderTools() {
	const { t } = useMessages();
	const outline = t('article.outline');
	return (
		<>
			<BackToTop />
			<button
				type="button"
				className="tool toc-button"
				popoverTarget={OUTLINE_ID}
				aria-label={outline}
				title={outline}
			>
				<Icon name="outline" />
			</button>
			<Progress />
		</>
	);
}
