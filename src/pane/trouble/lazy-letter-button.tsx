import { lazy, Suspense } from 'react';
import { addEnglish } from '../../i18n/words';
import { PartBoundary } from '../kit/part-boundary';

/** In a chunk of its own, with its texts: few users have to ask an administrator, and they do it once. */
const LetterButton = lazy(async () => {
  const [{ LetterButton: loaded }, { enLetter }] = await Promise.all([
    import(/* webpackChunkName: "letter" */ './letter-button'),
    import(/* webpackChunkName: "letter" */ '../../i18n/catalogues/en-letter'),
  ]);
  addEnglish(enLetter);
  return { default: loaded };
});

/** The button once it has loaded; nothing where it could not be: there is the link. */
export function LazyLetterButton(props: { readonly adminConsentUrl: string }) {
  return (
    <PartBoundary fallback={null}>
      <Suspense>
        <LetterButton {...props} />
      </Suspense>
    </PartBoundary>
  );
}
