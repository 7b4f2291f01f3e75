import { m } from '#copy/generated/messages.js';

/** The carriers' own lines: they stand here for where the service that names them can't be asked, or nobody should wait for it. */
export const carrierLines = [
  { carrier: 'mobile', name: () => m.common_carrier_mobile(), number: '10086' },
  { carrier: 'unicom', name: () => m.common_carrier_unicom(), number: '10010' },
  { carrier: 'telecom', name: () => m.common_carrier_telecom(), number: '10000' },
  { carrier: 'broadnet', name: () => m.common_carrier_broadnet(), number: '10099' },
] as const;
