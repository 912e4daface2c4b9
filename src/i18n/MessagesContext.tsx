import { createContext, type ReactNode, useContext } from 'react';
import type { Messages } from './messages.ts';

const MessagesContext = createContext<Messages | undefined>(undefined);

/** Gives what is below it the interface's language. */
export function MessagesProvider(props: { messages: Messages; children: ReactNode }) {
	return <MessagesContext value={props.messages}>{props.children}</MessagesContext>;
}

/** What the interface says, in its present language. */
export function useMessages(): Messages {
	const messages = useContext(MessagesContext);
	if (!messages) throw new Error('useMessages needs a MessagesProvider above it');
	return messages;
}
