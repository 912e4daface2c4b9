import type { ComponentProps } from 'react';
import { useHref, useNavigate } from 'react-router';
import { isEntryOfOpen, isPlainClick } from './close-on-back.ts';

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
	/** An address within the site, without the base path. */
	to: string;
}

/**
 * A link within the site that navigates on the client. The router's own `Link` would add the framework's
 * prefetching code to every page's scripts.
 */
export function Link({ to, onClick, ...rest }: LinkProps) {
	const href = useHref(to);
	const navigate = useNavigate();
	return (
		<a
			{...rest}
			href={href}
			onClick={(event) => {
				onClick?.(event);
				if (event.defaultPrevented || !isPlainClick(event)) return;
				event.preventDefault();
				const { pathname, search, hash } = location;
				// As browsers do, a link to the same page adds no history entry.
				const replace = isEntryOfOpen() || href === pathname + search + hash;
				navigate(to, { replace });
			}}
		/>
	);
}
