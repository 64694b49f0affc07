import { useEffect, useState } from 'react';

/** Whether something has been running for longer than `ms` milliseconds. What is quick needs no message. */
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
