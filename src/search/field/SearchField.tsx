import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { formatAddress } from '../../core/address/address.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RESULTS_ID } from '../results/Results.tsx';
import { nextRow, type Row } from '../results/result-rows.ts';
import { TYPING_PAUSE_MS } from './question.ts';

interface SearchFieldProps {
	field: RefObject<HTMLInputElement | null>;
	/** The words that the address asks for. */
	q: string;
	rows: readonly Row[];
	/** The id of the row that the arrow keys have reached; undefined while they are in the field. */
	active: string | undefined;
	onActive: (id: string | undefined) => void;
	/** Called with each change of what stands in the field. */
	onType: () => void;
	/** Called with the words when the reader pauses. */
	onSearch: (q: string) => void;
}

/**
 * The search field, and the keys that lead from it to the results: a combobox whose popup is the page.
 *
 * While the reader types, the words are in the field alone; after a pause they are in the address.
 */
export function SearchField({
	field,
	q,
	rows,
	active,
	onActive,
	onType,
	onSearch,
}: SearchFieldProps) {
	const { t, locale } = useMessages();
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

	const search = (delayMs: number) => {
		clearTimeout(timer.current);
		timer.current = setTimeout(() => {
			timer.current = undefined;
			onSearch(field.current?.value ?? '');
		}, delayMs);
	};

	// What was typed before hydration is searched for.
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, on hydration
	useEffect(() => {
		if (field.current?.value) search(TYPING_PAUSE_MS);
		return () => clearTimeout(timer.current);
	}, []);
	useEffect(() => {
		if (field.current && timer.current === undefined) field.current.value = q;
	}, [field, q]);

	const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
		const { key, altKey, ctrlKey, metaKey, shiftKey, nativeEvent } = event;
		if (nativeEvent.isComposing || altKey || ctrlKey || metaKey || shiftKey) return;
		if (key === 'ArrowDown' || key === 'ArrowUp') {
			onActive(nextRow(rows, active, key === 'ArrowDown' ? 1 : -1));
		} else if (key === 'Enter' && active) {
			document.getElementById(active)?.click();
		} else if (key === 'Escape') {
			if (!active) {
				event.currentTarget.value = '';
				search(0);
			}
			onActive(undefined);
		} else {
			// The caret moves along the words, as it does in any field.
			if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(key)) onActive(undefined);
			return;
		}
		event.preventDefault();
	};

	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		search(0);
	};

	return (
		// biome-ignore lint/a11y/useSemanticElements: browsers of three years ago don't know <search>
		<form
			className="search relative mbs-5 print:hidden"
			role="search"
			action={
				import.meta.env.BASE_URL + formatAddress({ kind: 'search', locale, query: '' }).slice(1)
			}
			onSubmit={onSubmit}
		>
			<input
				// The words run in the direction of their first letter. The hint runs in the page's: Firefox
				// shows none in a field that runs by its words.
				className="inline-full min-block-13 rounded-xl border border-quiet ps-[1.1rem] pe-14 not-placeholder-shown:[unicode-bidi:plaintext] placeholder:text-quiet"
				ref={field}
				name="q"
				type="text"
				inputMode="search"
				enterKeyHint="search"
				autoComplete="off"
				autoCapitalize="none"
				spellCheck={false}
				role="combobox"
				aria-label={t('frame.search')}
				aria-autocomplete="list"
				aria-haspopup="grid"
				aria-expanded={rows.length > 0}
				aria-controls={rows.length > 0 ? RESULTS_ID : undefined}
				aria-activedescendant={active}
				placeholder={t('search:placeholder')}
				onInput={({ nativeEvent }) => {
					onActive(undefined);
					onType();
					search(isWholeWord(nativeEvent as InputEvent) ? 0 : TYPING_PAUSE_MS);
				}}
				onKeyDown={onKeyDown}
				onBlur={() => onActive(undefined)}
			/>
			<button
				type="submit"
				className="tool absolute inset-e-1 inset-y-0"
				aria-label={t('frame.search')}
			>
				<Icon name="search" />
			</button>
		</form>
	);
}

/** Whether words came at once: pasted, chosen from suggestions, drawn over the keys, or typed before the page was there. */
function isWholeWord({ data, isComposing, isTrusted }: InputEvent): boolean {
	return !isTrusted || (!isComposing && (data?.length ?? 0) > 1);
}
