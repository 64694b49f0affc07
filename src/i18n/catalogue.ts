import type { en } from './catalogues/en';
import type { enLetter } from './catalogues/en-letter';
import type { enPages } from './catalogues/en-pages';
import type { enParts } from './catalogues/en-parts';
import type { enSeveral } from './catalogues/en-several';

type English = typeof en & typeof enPages & typeof enParts & typeof enLetter & typeof enSeveral;

/** The key of a text; the English texts define all keys. */
export type MessageKey = keyof English;

/** One form per plural category of `Intl.PluralRules`; `other` is always there. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A text, or its plural forms. */
export type Message = string | PluralForms;

/** The texts of one language. Missing ones are taken from English. */
export type Catalogue = Readonly<Partial<Record<MessageKey, Message>>>;

type TextOf<M> = M extends string ? M : M extends { readonly other: infer Other } ? Other : never;
type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The values for the placeholders of a text: numbers for `count` and `number`, texts otherwise. */
export type ParamsOf<Key extends MessageKey> = {
  readonly [Name in NamesIn<TextOf<English[Key]>>]: Name extends 'count' | 'number' ? number : string;
};
