/** Where a person is led back to once they have signed in: a path of the portal, kept in this tab. */
import { forget, keep, recall } from '#shell/session/tabStorage.ts';

const NAME = 'returnTo';

export const returnTo = {
  keep: (path: string) => keep(NAME, path),
  /** Null where nobody was on the way to anything. */
  path: () => recall<string>(NAME),
  forget: () => forget(NAME),
};
