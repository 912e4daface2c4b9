import { useEffect, useState } from 'react';

/** Whether something has gone on for some time, in milliseconds. */
export function useIsSlow(goesOn: boolean, time: number): boolean {
	const [late, setLate] = useState(false);
	useEffect(() => {
		if (!goesOn) return;
		const timer = setTimeout(() => setLate(true), time);
		return () => {
			clearTimeout(timer);
			setLate(false);
		};
	}, [goesOn, time]);
	return goesOn && late;
}
