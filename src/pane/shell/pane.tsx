import { makeStyles, tokens } from '@fluentui/react-components';
import { TextDirectionProvider } from '@griffel/react';
import { Suspense, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Words } from '../../i18n/words';
import type { PaneEnvironment } from '../context/pane-environment';
import { AccountsProvider, PaneToolsProvider } from '../context/pane-tools';
import { PartBoundary } from '../kit/part-boundary';
import { WordsProvider } from '../kit/words';
import { archivedMail } from '../state/archived-mail';
import { shownMail } from '../state/pane-state';
import { PartFailure } from '../trouble/part-failure';
import {
  LazyArchivedResult,
  LazyDropTarget,
  LazyNoMail,
  LazyPaneFooter,
  LazySettingsView,
  LazySeveralPage,
} from './lazy-parts';
import { MailPane } from './mail-pane';
import type { PaneView } from './pane-footer';
import { usePane } from './use-pane';
import { useToday } from './use-today';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    minHeight: '100vh',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The whole pane. */
export function Pane(props: { readonly environment: PaneEnvironment; readonly words: Words }) {
  const { environment, words } = props;
  const styles = useStyles();
  const { state, commands, whole, onTryAgain } = usePane(environment);
  const isWhole = whole === 'here';
  const today = useToday(environment);
  const tools = useMemo(
    () => ({ environment, commands, today, isWhole }),
    [environment, commands, today, isWhole],
  );
  const mail = shownMail(state);
  const archived = archivedMail(state);
  const [chosenView, setView] = useState<PaneView>('mail');
  const view = state.dropped ? 'dropped' : chosenView;
  const footer = useRef<HTMLDivElement>(null);
  const closeView = () => {
    flushSync(() => {
      setView('mail');
    });
    // What was opened from the settings leads back to the way there.
    const opener = view === 'flagged' ? 'settings' : view;
    footer.current?.querySelector<HTMLElement>(`[data-view=${opener}] button`)?.focus();
  };
  return (
    <TextDirectionProvider dir={words.direction}>
      <WordsProvider value={words}>
        <PaneToolsProvider value={tools}>
          <AccountsProvider value={state.accounts}>
            <main className={styles.page} lang={words.language} dir={words.direction}>
              {/* It stays, with all that is half done in it. */}
              <div hidden={view !== 'mail'}>
                <PartBoundary fallback={<PartFailure />}>
                  {state.selected.length > 1 ? (
                    // Several mails are read for one page at a time: these are read again when it is back.
                    view !== 'flagged' &&
                    view !== 'dropped' && (
                      <Suspense>
                        <LazySeveralPage state={state} wanted={state.selected} />
                      </Suspense>
                    )
                  ) : mail ? (
                    <MailPane
                      key={mail.mail.restId}
                      mail={mail}
                      state={state}
                      onTryAgain={whole === 'missing' ? onTryAgain : undefined}
                    />
                  ) : (
                    <Suspense>
                      <LazyNoMail />
                    </Suspense>
                  )}
                </PartBoundary>
              </div>
              {state.dropped && (
                <PartBoundary fallback={<PartFailure />}>
                  <Suspense>
                    <LazySeveralPage state={state} wanted={state.dropped} onClose={commands.putAwayDropped} />
                  </Suspense>
                </PartBoundary>
              )}
              {view === 'settings' && (
                <PartBoundary fallback={<PartFailure />}>
                  <Suspense>
                    <LazySettingsView
                      state={state}
                      onFlagged={() => {
                        setView('flagged');
                      }}
                      onClose={closeView}
                    />
                  </Suspense>
                </PartBoundary>
              )}
              {(view === 'flagged' || view === 'several') && (
                <PartBoundary fallback={<PartFailure />}>
                  <Suspense>
                    <LazySeveralPage
                      state={state}
                      wanted={view === 'flagged' ? 'flagged' : 'last'}
                      onClose={closeView}
                    />
                  </Suspense>
                </PartBoundary>
              )}
              {state.isDraggedOver && (
                <PartBoundary fallback={null}>
                  <Suspense>
                    <LazyDropTarget />
                  </Suspense>
                </PartBoundary>
              )}
              {archived && (
                <PartBoundary fallback={null}>
                  <Suspense fallback={null}>
                    <LazyArchivedResult mail={archived} />
                  </Suspense>
                </PartBoundary>
              )}
              {isWhole && (
                <PartBoundary fallback={null}>
                  <Suspense fallback={null}>
                    <LazyPaneFooter state={state} view={view} onView={setView} rootRef={footer} />
                  </Suspense>
                </PartBoundary>
              )}
            </main>
          </AccountsProvider>
        </PaneToolsProvider>
      </WordsProvider>
    </TextDirectionProvider>
  );
}
