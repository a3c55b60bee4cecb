/** What a check of a citation against the official text found, worst first. `not-imported` says nothing about the data. */
export const FINDINGS = ['unit-not-found', 'number-not-found', 'text-changed', 'not-imported', 'confirmed'] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** What is not on this machine: the law, an edition as old as the claim, or the section in an edition of single sections. */
export type Missing = 'law' | 'edition' | 'section';

/** Whether somebody has to look at it: the data, or the reading of the law, is wrong or out of date. */
export const callsForALook = (kind: FindingKind): boolean => kind !== 'confirmed' && kind !== 'not-imported';
