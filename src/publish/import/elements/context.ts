import type { TextBlock } from '../../../core/article/article.ts';
import type { OwnLanguage } from './own-language.ts';
import type { Marks } from './rich-text-writer.ts';

/** The inherited properties at a position of the source. */
export interface Context {
	marks: Marks;
	/** Set by the nearest element that makes a block. */
	own: OwnLanguage;
	quoted: boolean;
	/** The kind of the nearest list. */
	list?: TextBlock['listItem'];
	/** The number of the next item of the nearest list, if that is numbered; counts up. */
	numbers?: { next: number };
	/** The number of lists around it. */
	level: number;
}
