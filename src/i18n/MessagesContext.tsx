import { createContext, type ReactNode, useContext } from 'react';
import type { Messages } from './messages.ts';

const MessagesContext = createContext<Messages | undefined>(undefined);

/** Provides the interface's messages to the components below it. */
export function MessagesProvider(props: { messages: Messages; children: ReactNode }) {
	return <MessagesContext value={props.messages}>{props.children}</MessagesContext>;
}

/**
 * The interface's messages in its current language.
 *
 * @throws {Error} without a `MessagesProvider` above it
 */
export function useMessages(): Messages {
	const messages = useContext(MessagesContext);
	if (!messages) throw new Error('useMessages needs a MessagesProvider above it');
	return messages;
}
