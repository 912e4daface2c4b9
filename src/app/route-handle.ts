import type { ComponentType } from 'react';
import type { PageHead } from '../core/site/page-head.ts';
import type { Messages } from '../i18n/messages.ts';

/** What a route tells the frame around its page. */
export interface RouteHandle<Data = unknown> {
	/** What the page says of itself, from its loader's data. */
	head: (data: Data, messages: Messages) => PageHead;
	/** What the page adds to the header. */
	Tools?: ComponentType;
}
