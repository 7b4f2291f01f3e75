/** What surrounds the screens of somebody who is signed in, and nobody else. */
import { latePart } from '#shell/latePart.ts';

export const mainNav = latePart(async () => (await import('#shell/MainNav.tsx')).MainNav);
export const sessionWatch = latePart(async () => (await import('#shell/SessionWatch.tsx')).SessionWatch);
export const staleNotice = latePart(async () => (await import('#shell/StaleNotice.tsx')).StaleNotice);

export const loadSignedInParts = () => Promise.all([mainNav, sessionWatch, staleNotice].map((part) => part.load()));
