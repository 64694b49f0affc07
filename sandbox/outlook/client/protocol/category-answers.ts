import type { WireMail } from '../../wire';
import { isObject } from '../api/is-object';
import type { OutlookApi } from '../api/outlook-api';
import { failed, succeeded } from './answers';
import { outlookErrors, outlookMethods } from './host-numbers';

/** Categories as Office.js gives and takes them: Graph writes `preset0`, Office.js `Preset0`. */
const toOffice = ({ name, color }: { name: string; color: string }): object => ({
  displayName: name,
  color: `${color.charAt(0).toUpperCase()}${color.slice(1)}`,
});

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one: unknown) => typeof one === 'string') : [];
}

function detailsIn(value: unknown): readonly { name: string; color: string }[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  return all.filter(isObject).map(({ displayName, color }) => ({
    name: String(displayName),
    color: String(color).toLowerCase(),
  }));
}

/** Answers the functions about categories; undefined for every other number. */
export function categoryAnswer(
  api: OutlookApi,
  dispatchId: number,
  given: Readonly<Record<string, unknown>>,
): ((mail: WireMail) => Promise<unknown>) | undefined {
  const names = textsIn(given['categories']);
  const done = (isDone: boolean, error: number) => (isDone ? succeeded() : failed(error));
  switch (dispatchId) {
    case outlookMethods.getCategories:
      return async ({ categories }) => succeeded(categories.map(toOffice));
    case outlookMethods.addCategories:
      return async ({ id }) =>
        done(await api.changeCategories(id, { add: names, remove: [] }), outlookErrors.invalidCategory);
    case outlookMethods.removeCategories:
      return async ({ id }) =>
        done(await api.changeCategories(id, { add: [], remove: names }), outlookErrors.invalidCategory);
    case outlookMethods.getMasterCategories:
      return async () => succeeded((await api.masterCategories()).map(toOffice));
    case outlookMethods.addMasterCategories:
      return async () =>
        done(
          await api.changeMasterCategories({ add: detailsIn(given['categoryDetails']), remove: [] }),
          outlookErrors.duplicateCategory,
        );
    case outlookMethods.removeMasterCategories:
      return async () =>
        done(await api.changeMasterCategories({ add: [], remove: names }), outlookErrors.invalidCategory);
    default:
      return undefined;
  }
}
