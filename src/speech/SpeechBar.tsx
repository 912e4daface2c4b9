import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useLoaderData } from 'react-router';
import { focusOn } from '../browser/focus-on.ts';
import type { Article } from '../core/article/article.ts';
import { spokenArticle } from '../core/speech/spoken-article.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { browserEngine } from './browser-engine.ts';
import { Player, type SpeechChoices } from './player.ts';
import { SpeechIcon } from './SpeechIcon.tsx';
import { SpeechSelects } from './SpeechSelects.tsx';
import { SpeechStatus } from './SpeechStatus.tsx';
import { selectedSentence, sentenceOnScreen } from './sentence-range.ts';
import { readSpeechChoices, storeSpeechChoices } from './speech-choices.ts';
import { useFollowing } from './use-following.ts';
import { useMediaSession } from './use-media-session.ts';

/** Reads the article of the page aloud, and shows the controls at the screen's lower edge. */
export function SpeechBar({ onClose }: { onClose: () => void }) {
	const { t, locale } = useMessages();
	const { slug, article } = useLoaderData<{ slug: string; article: Article }>();
	const { lang } = article;
	const bar = useRef<HTMLElement>(null);
	const playButton = useRef<HTMLButtonElement>(null);
	const [choices, setChoices] = useState(() => readSpeechChoices(lang));
	const [{ sentences, engine, player }] = useState(() => {
		const sentences = spokenArticle(article, { lang: locale, code: t('speech:code') });
		const engine = browserEngine();
		return { sentences, engine, player: new Player(sentences, lang, engine, choices) };
	});
	const state = useSyncExternalStore(player.state.subscribe, player.state.current);
	const { at, status } = state;
	const isReading = status === 'reading' || status === 'waiting';
	const { isFollowing, follow } = useFollowing(sentences[at], bar);

	/** Reads from the selected words, else from the first line on the screen. */
	const readHere = () => {
		player.play(selectedSentence(article, sentences) ?? sentenceOnScreen(sentences));
		follow();
	};

	// biome-ignore lint/correctness/useExhaustiveDependencies: once
	useEffect(() => {
		readHere();
		playButton.current?.focus();
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

	// biome-ignore lint/correctness/useExhaustiveDependencies: another text ends the reading of this one
	useEffect(() => onClose, [slug, lang]);

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
	const previous = () => player.goTo(at - 1);
	const next = () => player.goTo(at + 1);
	useMediaSession(article.title, isReading, {
		play: () => player.play(),
		pause: () => player.pause(),
		previoustrack: previous,
		nexttrack: next,
	});

	return createPortal(
		<section
			ref={bar}
			className="speech"
			aria-label={t('speech:title')}
			onKeyDown={({ key }) => key === 'Escape' && close()}
		>
			<div className="flex items-center gap-1">
				<button type="button" className="tool" title={t('speech:previous')} onClick={previous}>
					<Icon name="less" />
				</button>
				<button
					ref={playButton}
					type="button"
					className="tool text-rubric"
					title={t(isReading ? 'speech:pause' : 'speech:play')}
					onClick={toggle}
				>
					<SpeechIcon name={isReading ? 'pause' : 'play'} />
				</button>
				<button type="button" className="tool" title={t('speech:next')} onClick={next}>
					<Icon name="more" />
				</button>
				<button
					type="button"
					className="tool"
					title={t('speech:section')}
					onClick={() => player.goTo(player.nextSection())}
				>
					<SpeechIcon name="section" />
				</button>
				<SpeechSelects lang={lang} voices={engine.voices()} choices={choices} onChoose={choose} />
				<button type="button" className="tool ms-auto" title={t('frame.close')} onClick={close}>
					<Icon name="close" />
				</button>
			</div>
			{!isFollowing && (
				<p className="flex flex-wrap gap-x-5 px-3">
					<button
						type="button"
						className="min-block-target cursor-pointer underline underline-offset-[0.3em]"
						onClick={follow}
					>
						{t('speech:follow')}
					</button>
					<button
						type="button"
						className="min-block-target cursor-pointer underline underline-offset-[0.3em]"
						onClick={readHere}
					>
						{t('speech:here')}
					</button>
				</p>
			)}
			<SpeechStatus state={state} lang={lang} />
		</section>,
		document.body,
	);
}
