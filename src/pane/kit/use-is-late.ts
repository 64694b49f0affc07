import { useEffect, useState } from 'react';

/** Whether something has been going on for longer than so many milliseconds. What is quick needs no word about it. */
export function useIsLate(isGoingOn: boolean, ms: number): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => {
      setIsLate(true);
    }, ms);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isGoingOn, ms]);
  return isGoingOn && isLate;
}
