import type { ComponentProps } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
	/** An address of the site, without its base. */
	to: string;
}

/**
 * A link within the site, which is followed without loading the document anew. The router's own also
 * knows how to load ahead for its framework, which the scripts of every page would carry along.
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
