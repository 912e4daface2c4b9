import type { ReactNode, RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';

/** A button of the bar. */
interface Control {
	icon: ReactNode;
	label: string;
	act: () => void;
	/** Whether it is the button that starts and stops. */
	isMain?: true;
}

interface ControlBarProps {
	bar: RefObject<HTMLElement | null>;
	mainButton: RefObject<HTMLButtonElement | null>;
	/** The buttons in order. */
	controls: readonly Control[];
	/** The direction of their order, where it is not the interface's: time runs to the right. */
	dir?: 'ltr';
	/** What the reader chooses: speed, voice, notes. */
	selects: ReactNode;
	/** Whether the page follows; undefined where there is nothing to follow. */
	isFollowing: boolean | undefined;
	onFollow: () => void;
	onReadHere: () => void;
	onClose: () => void;
	/** What stands below the buttons. */
	children: ReactNode;
}

/** The controls of what is read aloud, at the screen's lower edge. */
export function ControlBar(props: ControlBarProps) {
	const { bar, mainButton, controls, dir, selects, isFollowing, children } = props;
	const { onFollow, onReadHere, onClose } = props;
	const { t } = useMessages();
	return createPortal(
		<section
			ref={bar}
			className="speech"
			aria-label={t('speech:title')}
			onKeyDown={({ key }) => key === 'Escape' && onClose()}
		>
			<div className="flex flex-wrap items-center gap-1">
				<div className="flex gap-1" dir={dir}>
					{controls.map(({ icon, label, act, isMain }, index) => (
						<button
							// biome-ignore lint/suspicious/noArrayIndexKey: what a button shows changes, its place doesn't
							key={index}
							ref={isMain && mainButton}
							type="button"
							className={isMain ? 'tool text-rubric' : 'tool'}
							title={label}
							onClick={act}
						>
							{icon}
						</button>
					))}
				</div>
				<div className="flex min-inline-0 grow gap-1 max-sm:has-[select+select]:order-1 max-sm:has-[select+select]:basis-full">
					{selects}
				</div>
				<button type="button" className="tool ms-auto" title={t('frame.close')} onClick={onClose}>
					<Icon name="close" />
				</button>
			</div>
			{isFollowing === false && (
				<p className="flex flex-wrap gap-x-5 px-3">
					<TextButton text={t('speech:follow')} act={onFollow} />
					<TextButton text={t('speech:here')} act={onReadHere} />
				</p>
			)}
			{children}
		</section>,
		document.body,
	);
}

function TextButton({ text, act }: { text: string; act: () => void }) {
	return (
		<button
			type="button"
			className="min-block-target cursor-pointer underline underline-offset-[0.3em]"
			onClick={act}
		>
			{text}
		</button>
	);
}
