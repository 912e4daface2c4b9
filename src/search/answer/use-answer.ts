import { startTransition, useEffect, useState } from 'react';
import { retryWhileVisible } from '../../browser/retry-while-visible.ts';
import type { Answer, Question } from './answer.ts';
import { ask } from './ask.ts';

/** The state of a question. */
interface QuestionState {
	/** The answer; while a question is not answered yet, the answer to the one before. */
	answer?: Answer;
	/** Whether the question is answered, or has failed. */
	isSettled: boolean;
	/** Why there is no answer. */
	error?: unknown;
	/** Asks again. */
	retry: () => void;
}

/** The latest answers by question: on the way back in history they are shown at once, and with them the reader's place. */
const answers = new Map<string, Answer>();
const MAX_ANSWERS = 30;

function keep(id: string, answer: Answer): void {
	answers.set(id, answer);
	const [oldest] = answers.keys();
	if (answers.size > MAX_ANSWERS && oldest) answers.delete(oldest);
}

/**
 * Asks a question, and asks no longer for the one before. A question that failed is repeated until it
 * is answered.
 */
export function useAnswer(
	question: Question | undefined,
	onAnswer: (answer: Answer) => void,
): QuestionState {
	const id = question && JSON.stringify(question);
	const [last, setLast] = useState<{ id: string; answer?: Answer; error?: unknown }>();
	const [attempt, setAttempt] = useState(0);

	// biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each question and attempt
	useEffect(() => {
		if (!id) return;
		const end = new AbortController();
		const { signal } = end;
		const show = (answer: Answer) => {
			onAnswer(answer);
			if (!answer.isPart) keep(id, answer);
			// As a transition, rendering many results does not block typing.
			startTransition(() => setLast({ id, answer }));
		};
		const tryToAnswer = async () => {
			const answer = await ask(JSON.parse(id), signal, (part) => {
				if (!signal.aborted) show(part);
			});
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
	if (!id) return { isSettled: true, retry };
	const answer = answers.get(id) ?? last?.answer;
	if (last?.id === id && 'error' in last) return { isSettled: true, error: last.error, retry };
	return { answer, isSettled: answers.has(id), retry };
}
