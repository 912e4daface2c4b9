import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { focusOn } from '../browser/focus-on.ts';
import type { Article } from '../core/article/article.ts';
import { startFor, timedBlocks } from '../core/speech/timed-blocks.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { ControlBar } from './ControlBar.tsx';
import { readHeardSeconds, storeHeardSeconds } from './heard-seconds.ts';
import type { SpeechChoices } from './player.ts';
import { RecordingPosition } from './RecordingPosition.tsx';
import { RecordingPlayer } from './recording-player.ts';
import { SpeechIcon } from './SpeechIcon.tsx';
import { SpeechSelects } from './SpeechSelects.tsx';
import type { LostRecording } from './SpeechStatus.tsx';
import { blockInView, selectedBlock } from './sentence-range.ts';
import { readSpeechChoices, storeSpeechChoices } from './speech-choices.ts';
import { useFollowing } from './use-following.ts';
import { useMediaSession } from './use-media-session.ts';

/** How far a step goes, in seconds. */
const STEP_SECONDS = 10;

interface RecordingBarProps {
	article: Article;
	/** The address of the recording. */
	src: string;
	/** The key of the block to begin at; by default the selected words, else the first line on the screen. */
	from: string | undefined;
	/** Lets a voice read instead, from a block; undefined where the browser has no voices. */
	onVoice: ((from: string | undefined, lost?: LostRecording) => void) | undefined;
	onClose: () => void;
}

/** Plays the publisher's recording of the article. */
export function RecordingBar({ article, src, from, onVoice, onClose }: RecordingBarProps) {
	const { t } = useMessages();
	const { lang } = article;
	const bar = useRef<HTMLElement>(null);
	const mainButton = useRef<HTMLButtonElement>(null);
	const [choices, setChoices] = useState(() => readSpeechChoices(lang));
	const [{ blocks, audio, player }] = useState(() => {
		const blocks = timedBlocks(article);
		const audio = Object.assign(new Audio(), { preload: 'none', src });
		return { blocks, audio, player: new RecordingPlayer(audio, blocks) };
	});
	const state = useSyncExternalStore(player.state.subscribe, player.state.current);
	const { at, status, isLost, seconds, duration } = state;
	const isReading = status === 'reading' || status === 'waiting';
	const { isFollowing, follow } = useFollowing(blocks[at], bar);
	const hasTimes = blocks.length > 0;

	const startAt = (key: string) =>
		startFor(blocks, ['_title', '_lead', ...article.body.map(({ _key }) => _key)], key);
	/** Plays from the selected words, else from the first line on the screen. */
	const playHere = () => {
		player.play(startAt(selectedBlock(article) ?? blockInView()));
		follow();
	};

	// biome-ignore lint/correctness/useExhaustiveDependencies: once
	useEffect(() => {
		player.setRate(choices.rate);
		if (!hasTimes) player.play(readHeardSeconds(src));
		else if (from === undefined) playHere();
		else player.play(startAt(from));
		mainButton.current?.focus();
		const remember = () => {
			const { status, seconds } = player.state.current();
			if (!hasTimes) storeHeardSeconds(src, status === 'ended' ? 0 : seconds);
		};
		addEventListener('pagehide', remember);
		return () => {
			removeEventListener('pagehide', remember);
			remember();
			player.pause();
			// Ends what is being loaded.
			audio.removeAttribute('src');
			audio.load();
		};
	}, []);

	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each fault
	useEffect(() => {
		if (isLost) onVoice?.(blocks[at]?.key, navigator.onLine ? 'lost' : 'offline');
	}, [isLost]);

	const toggle = () => {
		const selected = selectedBlock(article);
		if (isReading) player.pause();
		else player.play(hasTimes && selected ? startAt(selected) : undefined);
	};
	const choose = (next: SpeechChoices) => {
		setChoices(next);
		storeSpeechChoices(lang, next);
		if (next.rate !== choices.rate) player.setRate(next.rate);
		else onVoice?.(blocks[at]?.key);
	};
	const close = () => {
		onClose();
		focusOn(document.getElementById(blocks[at]?.key ?? '_title'));
	};
	const back = () => player.skip(-STEP_SECONDS);
	const on = () => player.skip(STEP_SECONDS);
	const nextSection = blocks.some(({ beginsSection }) => beginsSection)
		? () => player.goToNextSection()
		: undefined;
	useMediaSession(article.title, isReading, {
		play: () => player.play(),
		pause: () => player.pause(),
		seekbackward: back,
		seekforward: on,
		seekto: ({ seekTime }) => player.goTo(seekTime ?? 0),
		...(nextSection && { nexttrack: nextSection }),
	});

	const step = { seconds: String(STEP_SECONDS) };
	return (
		<ControlBar
			bar={bar}
			mainButton={mainButton}
			dir="ltr"
			controls={[
				{ icon: <SpeechIcon name="rewind" />, label: t('speech:rewind', step), act: back },
				{
					isMain: true,
					icon: <SpeechIcon name={isReading ? 'pause' : 'play'} />,
					label: t(isReading ? 'speech:pause' : 'speech:play'),
					act: toggle,
				},
				{ icon: <SpeechIcon name="forward" />, label: t('speech:forward', step), act: on },
				...(nextSection
					? [{ icon: <SpeechIcon name="section" />, label: t('speech:section'), act: nextSection }]
					: []),
			]}
			selects={
				<SpeechSelects
					lang={lang}
					voices={onVoice ? speechSynthesis.getVoices() : []}
					choices={choices}
					onChoose={choose}
					hasNotes={false}
					isRecording={true}
					onRecording={undefined}
				/>
			}
			isFollowing={hasTimes ? isFollowing : undefined}
			onFollow={follow}
			onReadHere={playHere}
			onClose={close}
		>
			<RecordingPosition
				seconds={seconds}
				duration={duration}
				onChange={(seconds) => player.goTo(seconds)}
			/>
			<div role="status">
				{isLost ? (
					<p>{t(navigator.onLine ? 'speech:lost' : 'speech:offline')}</p>
				) : (
					status === 'waiting' && <p>{t('speech:loading')}</p>
				)}
			</div>
		</ControlBar>
	);
}
