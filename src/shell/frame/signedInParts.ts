/** What surrounds the screens of somebody who is signed in, and nobody else. */
import { preloadedPart } from '#shell/frame/preloadedPart.ts';

export const mainNav = preloadedPart(async () => (await import('#shell/frame/MainNav.tsx')).MainNav);
export const sessionWatch = preloadedPart(async () => (await import('#shell/session/SessionWatch.tsx')).SessionWatch);
export const staleNotice = preloadedPart(async () => (await import('#shell/frame/StaleNotice.tsx')).StaleNotice);

export const loadSignedInParts = () => Promise.all([mainNav, sessionWatch, staleNotice].map((part) => part.load()));
