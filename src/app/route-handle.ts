import type { ComponentType } from 'react';
import type { PageHead } from '../core/site/page-head.ts';
import type { Messages } from '../i18n/messages.ts';

/** A route's `handle`, which the frame reads. */
export interface RouteHandle<Data = unknown> {
	/** Returns the document head's content, from the loader's data. */
	head: (data: Data, messages: Messages) => PageHead;
	/** Controls that the page adds to the header. */
	Tools?: ComponentType;
}
