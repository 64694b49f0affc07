import { useEffect, useState } from 'react';
import type { SeveralMails, WantedMails } from '../../app/several/several-mails';
import { noMails, type SeveralState } from '../../app/several/several-state';
import { toProblem, type Problem } from '../../domain/problem';
import { usePaneTools } from '../context/pane-tools';

/** Several mails, as they are read and worked on. */
export interface Several {
  /** Undefined until they are loaded. */
  readonly mails: SeveralMails | undefined;
  readonly state: SeveralState;
  /** What kept this part from being loaded. */
  readonly problem: Problem | undefined;
  /** Reads the mails again. */
  tryAgain(): void;
}

/** Reads these mails, whenever they are others than before, and follows what is done with them. */
export function useSeveral(wanted: WantedMails): Several {
  const { commands } = usePaneTools();
  const [mails, setMails] = useState<SeveralMails>();
  const [state, setState] = useState(noMails);
  const [problem, setProblem] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let endListening = () => {};
    const read = async () => {
      try {
        const loaded = await commands.ask((services) => services.several());
        if (signal.aborted) return;
        setMails(loaded);
        setState(loaded.state());
        endListening = loaded.onChanged(() => {
          setState(loaded.state());
        });
        await loaded.read(wanted, signal);
      } catch (error) {
        if (!signal.aborted) setProblem(toProblem(error));
      }
    };
    void read();
    return () => {
      endListening();
      controller.abort();
    };
  }, [commands, wanted, attempt]);

  return {
    mails,
    state,
    problem: problem ?? state.problem,
    tryAgain() {
      setProblem(undefined);
      setAttempt((before) => before + 1);
    },
  };
}
