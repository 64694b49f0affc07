/** What Outlook's functions are answered with; the library supplies an error's name and text from its code. */
export const succeeded = (data?: unknown): object => ({ error: false, wasSuccessful: true, data });
export const failed = (errorCode: number): object => ({ error: true, wasSuccessful: false, errorCode });
