import type { ComponentProps } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

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
	const follow = useLinkClickHandler<HTMLAnchorElement>(to);
	return (
		<a
			{...rest}
			href={href}
			onClick={(event) => {
				onClick?.(event);
				if (!event.defaultPrevented) follow(event);
			}}
		/>
	);
}
