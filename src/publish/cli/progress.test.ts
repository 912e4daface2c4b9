import type { WriteStream } from 'node:tty';
import { expect, test } from '@playwright/test';
import { progressOn } from './progress.ts';

function printed(isTTY: boolean): string {
	let text = '';
	const stream = { isTTY, write: (part: string) => (text += part) } as unknown as WriteStream;
	const { tell, end } = progressOn(stream);
	tell('Reading');
	tell('Writing', { done: 1, of: 2 });
	end();
	end();
	return text;
}

test('on a terminal a build’s progress is one line, which is gone at the end', () => {
	const clear = '\r\x1b[K';
	expect(printed(true)).toBe(`${clear}Reading${clear}Writing: 1 of 2${clear}`);
});

test('elsewhere a short build prints no progress', () => {
	expect(printed(false)).toBe('');
});
