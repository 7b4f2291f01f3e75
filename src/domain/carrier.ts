/** Who carries a number, and what kind of number it is where that decides what the services can do for it. */

export const carriers = ['mobile', 'unicom', 'telecom', 'broadnet', 'mvno'] as const;
export type Carrier = (typeof carriers)[number];

export const numberKinds = ['ownNetwork', 'ported', 'mvno', 'broadnet192'] as const;
export type NumberKind = (typeof numberKinds)[number];
