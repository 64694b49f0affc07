import { pageWords, showPage } from './page';

/*
 * Where an administrator arrives after having granted, or not granted, the add-in to everybody in the organisation.
 * Source of the parameters: "Admin consent on the Microsoft identity platform".
 */
async function start(): Promise<void> {
  const answer = new URLSearchParams(location.search);
  const isGranted = answer.get('admin_consent')?.toLowerCase() === 'true' && !answer.has('error');
  const words = await pageWords();
  showPage(
    words,
    isGranted
      ? { title: words.say('consent.granted'), text: words.say('consent.grantedNext') }
      : { title: words.say('consent.notGranted'), text: words.say('consent.notGrantedNext') },
  );
}

void start();
