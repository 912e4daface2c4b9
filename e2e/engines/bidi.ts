import { createRequire } from 'node:module';
import type { Index } from 'selenium-webdriver/bidi';

// What the package exports there is the class itself, other than its types say.
const Connection = createRequire(import.meta.url)('selenium-webdriver/bidi') as typeof Index;

/** The answer to a command, whose form WebDriver BiDi's specification lays down. */
// biome-ignore lint/suspicious/noExplicitAny: each command has its own
type Answer = any;

/** A session of WebDriver BiDi with a browser that speaks it by itself. */
export interface Session {
	/** The browser's version. */
	version: string;
	/** Sends a command; throws what the browser says against it. */
	send(method: string, params?: object): Promise<Answer>;
	/** Calls a function at each event of a name, until the function that it returns is called. */
	on(event: string, heard: (params: Answer) => void): () => void;
	/** Ends the browser. */
	close(): Promise<void>;
}

/** Begins a session at a WebSocket's address. */
export async function connect(address: string): Promise<Session> {
	const connection = new Connection(address);
	const send: Session['send'] = async (method, params = {}) => {
		const answer: Promise<Answer> = connection.send({ method, params });
		const { type, result, error, message } = await answer.catch((fault: Error) => {
			throw new Error(`${method} ${JSON.stringify(params)}: ${fault.message}`);
		});
		if (type === 'error') throw new Error(`${method}: ${error}: ${message}`);
		return result;
	};
	const { capabilities } = await send('session.new', { capabilities: {} });
	return {
		version: capabilities.browserVersion,
		send,
		on(event, heard) {
			connection.on(event, heard);
			return () => connection.off(event, heard);
		},
		async close() {
			await send('browser.close');
			await connection.close();
		},
	};
}
