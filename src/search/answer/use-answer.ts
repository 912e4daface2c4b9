import { startTransition, useEffect, useState } from 'react';
import { retryWhileVisible } from '../../browser/retry-while-visible.ts';
import type { Answer, Question } from './answer.ts';
import { ask, prepare } from './ask.ts';

/** What became of a question. */
export interface Asked {
	/** What was found; while a question is on its way, what was found for the one before. */
	answer?: Answer;
	/** Whether the answer is that of the present question. */
	current: boolean;
	/** Why there is no answer. */
	error?: unknown;
	/** Asks again. */
	retry: () => void;
}

/** The last answers: on the way back they are there at once, and with them the reader's place. */
const answers = new Map<string, Answer>();
const MOST = 30;

function keep(id: string, answer: Answer): void {
	answers.set(id, answer);
	const [oldest] = answers.keys();
	if (answers.size > MOST && oldest) answers.delete(oldest);
}

/**
 * Asks a question, and asks no longer for the one before. A question that failed is repeated until it
 * is answered. Of the index nothing is loaded before the first question.
 */
export function useAnswer(
	question: Question | undefined,
	onAnswer: (answer: Answer) => void,
): Asked {
	const id = question && JSON.stringify(question);
	const [last, setLast] = useState<{ id: string; answer?: Answer; error?: unknown }>();
	const [attempt, setAttempt] = useState(0);

	useEffect(() => prepare(), []);

	// biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each question and attempt
	useEffect(() => {
		if (!id) return;
		const end = new AbortController();
		const { signal } = end;
		const show = (answer: Answer) => {
			onAnswer(answer);
			keep(id, answer);
			// Results can be many: while they are drawn, the reader goes on typing.
			startTransition(() => setLast({ id, answer }));
		};
		const tryToAnswer = async () => {
			const answer = await ask(JSON.parse(id), signal);
			if (!signal.aborted) show(answer);
		};
		const known = answers.get(id);
		if (known) show(known);
		else {
			tryToAnswer().catch((error) => {
				if (signal.aborted) return;
				setLast({ id, error });
				retryWhileVisible(tryToAnswer, signal);
			});
		}
		return () => end.abort();
	}, [id, attempt]);

	const retry = () => {
		setLast(undefined);
		setAttempt(attempt + 1);
	};
	if (!id) return { current: true, retry };
	const answer = answers.get(id) ?? last?.answer;
	if (last?.id === id && 'error' in last) return { current: true, error: last.error, retry };
	return { ...(answer && { answer }), current: answers.has(id), retry };
}
