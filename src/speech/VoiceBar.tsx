import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { focusOn } from '../browser/focus-on.ts';
import type { Article } from '../core/article/article.ts';
import { spokenArticle } from '../core/speech/spoken-article.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { browserEngine } from './browser-engine.ts';
import { ControlBar } from './ControlBar.tsx';
import { Player, type SpeechChoices } from './player.ts';
import { SpeechIcon } from './SpeechIcon.tsx';
import { SpeechSelects } from './SpeechSelects.tsx';
import { type LostRecording, SpeechStatus } from './SpeechStatus.tsx';
import { selectedSentence, sentenceOnScreen } from './sentence-range.ts';
import { readSpeechChoices, storeSpeechChoices } from './speech-choices.ts';
import { useFollowing } from './use-following.ts';
import { useMediaSession } from './use-media-session.ts';
import { useSilentAudio } from './use-silent-audio.ts';

interface VoiceBarProps {
	article: Article;
	/** The key of the block to begin at; by default the selected words, else the first line on the screen. */
	from?: string | undefined;
	/** Why the article's recording is not heard, where it was to be. */
	lost?: LostRecording | undefined;
	/** Plays the article's recording from a block, where it has one. */
	onRecording?: ((from: string | undefined) => void) | undefined;
	onClose: () => void;
}

/** Lets a voice of the browser read the article. */
export function VoiceBar({ article, from, lost, onRecording, onClose }: VoiceBarProps) {
	const { t, locale } = useMessages();
	const { lang } = article;
	const bar = useRef<HTMLElement>(null);
	const mainButton = useRef<HTMLButtonElement>(null);
	const [choices, setChoices] = useState(() => readSpeechChoices(lang));
	const [{ sentences, engine, player }] = useState(() => {
		const sentences = spokenArticle(article, {
			lang: locale,
			code: t('speech:code'),
			note: (number) => t('article.footnote', { number: String(number) }),
		});
		const engine = browserEngine();
		return { sentences, engine, player: new Player(sentences, lang, engine, choices) };
	});
	const state = useSyncExternalStore(player.state.subscribe, player.state.current);
	const { at, status } = state;
	const isReading = status === 'reading' || status === 'waiting';
	const { isFollowing, follow } = useFollowing(sentences[at], bar);
	useSilentAudio(isReading);

	/** Reads from the selected words, else from the first line on the screen. */
	const readHere = () => {
		player.play(selectedSentence(article, sentences) ?? sentenceOnScreen(sentences));
		follow();
	};

	// biome-ignore lint/correctness/useExhaustiveDependencies: once
	useEffect(() => {
		const begin = sentences.findIndex(({ key }) => key === from);
		if (begin < 0) readHere();
		else player.play(begin);
		mainButton.current?.focus();
		const stop = new AbortController();
		const { signal } = stop;
		const onVisible = () => !document.hidden && player.shown();
		speechSynthesis.addEventListener?.('voiceschanged', () => player.voicesChanged(), { signal });
		document.addEventListener('visibilitychange', onVisible, { signal });
		// Some browsers read on when the page is gone.
		addEventListener('pagehide', () => player.pause(), { signal });
		return () => {
			stop.abort();
			player.pause();
		};
	}, []);

	const toggle = () => {
		if (isReading) player.pause();
		else player.play(selectedSentence(article, sentences));
	};
	const choose = (next: SpeechChoices) => {
		setChoices(next);
		storeSpeechChoices(lang, next);
		player.choose(next);
	};
	const close = () => {
		onClose();
		focusOn(document.getElementById(sentences[at]?.key ?? ''));
	};
	const previous = () => player.goBack();
	const next = () => player.goOn();
	useMediaSession(article.title, isReading, {
		play: () => player.play(),
		pause: () => player.pause(),
		previoustrack: previous,
		nexttrack: next,
	});

	return (
		<ControlBar
			bar={bar}
			mainButton={mainButton}
			controls={[
				{ icon: <Icon name="less" />, label: t('speech:previous'), act: previous },
				{
					isMain: true,
					icon: <SpeechIcon name={isReading ? 'pause' : 'play'} />,
					label: t(isReading ? 'speech:pause' : 'speech:play'),
					act: toggle,
				},
				{ icon: <Icon name="more" />, label: t('speech:next'), act: next },
				{
					icon: <SpeechIcon name="section" />,
					label: t('speech:section'),
					act: () => player.goToNextSection(),
				},
			]}
			selects={
				<SpeechSelects
					lang={lang}
					voices={engine.voices()}
					choices={choices}
					onChoose={choose}
					hasNotes={sentences.some(({ isNote }) => isNote)}
					isRecording={false}
					onRecording={onRecording && (() => onRecording(sentences[at]?.key))}
				/>
			}
			isFollowing={isFollowing}
			onFollow={follow}
			onReadHere={readHere}
			onClose={close}
		>
			<SpeechStatus state={state} lang={lang} lost={lost} />
		</ControlBar>
	);
}
