import type { Fault } from './fault';

/** Faults at the edges, and of what is shown, each of a kind that could go unnoticed for long. */
export const edgeFaults: Readonly<Record<string, Fault>> = {
  'the way back is written whatever the task is by now': {
    file: 'src/edges/graph/todo/task-service.ts',
    from: `headers: { 'If-Match': task.etag },`,
    to: ``,
    shownBy: 'test/edges/graph/todo/task-service.test.ts',
    named: 'is changed in place, and only on the state that was read',
  },
  'quotes in an OData literal are not doubled': {
    file: 'src/edges/graph/transport/odata.ts',
    from: `text.replaceAll("'", "''")`,
    to: `text`,
    shownBy: 'test/edges/graph/transport/transport.test.ts',
    named: 'doubles the quotes of a Message-ID, which anybody can write',
  },
  'an address that begins like that of Graph gets the token': {
    file: 'src/edges/graph/transport/fetch-middleware.ts',
    from: `startsWith(\`\${deps.graphEndpoint}/\`)`,
    to: `startsWith(deps.graphEndpoint)`,
    shownBy: 'test/edges/graph/transport/transport.test.ts',
    named: 'to %s is not sent: it leads away from Microsoft Graph',
  },
  'the claims of a 403 are ignored': {
    file: 'src/edges/graph/transport/problem-of-answer.ts',
    from: `const claims = claimsOf(answer);`,
    to: `const claims = answer.status === 403 ? undefined : claimsOf(answer);`,
    shownBy: 'test/edges/graph/transport/problem-of-answer.test.ts',
    named: 'with status %i and a claims challenge asks to sign in with those claims',
  },
  'a token is not renewed for the claims of a 403': {
    file: 'src/edges/graph/transport/token-middleware.ts',
    from: `const claims = claimsOf(answer);`,
    to: `const claims = answer.status === 403 ? undefined : claimsOf(answer);`,
    shownBy: 'test/edges/graph/transport/token-middleware.test.ts',
    named: 'is renewed with the claims that a %i asks for, and the request repeated once',
  },
  'a tag is cut in the middle of a character': {
    file: 'src/edges/graph/tags/task-tag-format.ts',
    from: `graphemeEnd(subject, length)`,
    to: `length`,
    shownBy: 'test/edges/graph/tags/task-tag-format.test.ts',
    named: 'cuts the subject at a whole character',
  },
  'signing out keeps the accounts that the user confirmed': {
    file: 'src/edges/auth/account/sign-in-state.ts',
    from: `memory.write({ accepted: [], isSignedOut: true })`,
    to: `memory.write({ ...remembered(), isSignedOut: true })`,
    shownBy: 'test/edges/auth/interactive-sign-in.test.ts',
    named: 'forgets the accounts that the user confirmed as theirs',
  },
  'a user who signed out is signed in silently': {
    file: 'src/edges/auth/silent-sign-in.ts',
    from: `if (state.isSignedOut()) throw new Problem('sign-in-needed');`,
    to: ``,
    shownBy: 'test/edges/auth/interactive-sign-in.test.ts',
    named: 'holds although the browser still knows the account',
  },
  'a report tells what an error says': {
    file: 'src/lib/ignored-errors.ts',
    from: `const told = \`\${error.name}`,
    to: `const told = \`\${error.name}\${error.message}`,
    shownBy: 'test/pane/trouble/report-text.test.ts',
    named: 'a report says which requests failed and how, and no word of an error: it may be one of the mail',
  },
  'a report tells the message of its problem': {
    file: 'src/pane/trouble/report-text.ts',
    from: `['Problem', problem?.kind]`,
    to: `['Problem', problem?.kind], ['Message', problem?.message]`,
    shownBy: 'test/pane/trouble/report-text.test.ts',
    named: 'a report says which requests failed and how, and no word of an error: it may be one of the mail',
  },
};
