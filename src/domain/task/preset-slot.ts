/** Each preset is a setting of its own, so that two devices can each change one. */
export const presetSlots = ['preset1', 'preset2', 'preset3', 'preset4', 'preset5', 'preset6'] as const;
export type PresetSlot = (typeof presetSlots)[number];

/** A preset as it is stored: only its name is certain, and another version may keep more in it. */
export interface StoredPreset {
  readonly name: string;
  readonly [key: string]: unknown;
}

/** Longest name of a preset, in UTF-16 units, so that it fits on a chip. */
export const longestPresetName = 40;
