/** What goes on beside the screens, once the first one is there. */
import type { createBrowserRouter } from 'react-router';
import { routerPath } from '#shell/frame/routerPath.ts';
import { fetchAhead } from '#shell/meanwhile/fetchAhead.ts';
import { keepFocus } from '#shell/meanwhile/focusKeeper.ts';

export function meanwhile(router: Pick<ReturnType<typeof createBrowserRouter>, 'state' | 'subscribe'>): void {
  keepFocus();
  const look = ({ navigation, location }: typeof router.state) => {
    if (navigation.state === 'idle') fetchAhead(routerPath({ pathname: location.pathname, search: '', hash: '' }));
  };
  look(router.state);
  router.subscribe(look);
}
