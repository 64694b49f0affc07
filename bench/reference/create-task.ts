import { createNestablePublicClientApplication } from '@azure/msal-browser';
import { Client } from '@microsoft/microsoft-graph-client';

/** Signs in and creates a task, as the samples of both libraries show it. */
export async function createTask(title: string): Promise<void> {
  const auth = { clientId: 'reference', authority: 'https://login.microsoftonline.com/common' };
  const application = await createNestablePublicClientApplication({ auth });
  const client = Client.initWithMiddleware({
    authProvider: {
      getAccessToken: async () =>
        (await application.acquireTokenSilent({ scopes: ['Tasks.ReadWrite'] })).accessToken,
    },
  });
  await client.api('/me/todo/lists/tasks/tasks').post({ title });
}
