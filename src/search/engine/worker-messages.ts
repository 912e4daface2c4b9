import type { LanguageIndex } from '../../core/indexing/index-format.ts';
import type { Answer, Question } from '../answer/answer.ts';

/** What the page sends to the worker. */
export type ToWorker =
	| { kind: 'ask'; id: number; question: Question }
	| { kind: 'cancel'; id: number }
	| { kind: 'prepare'; lang: string; file?: LanguageIndex };

/** What the worker sends back. */
export type FromWorker = { id: number; answer: Answer } | { id: number; fault: string };
