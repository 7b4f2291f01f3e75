/** What goes on beside the screens, once the first one is there. */
import type { createBrowserRouter } from 'react-router';
import { fetchAhead } from '#shell/background/fetchAhead.ts';
import { keepFocus } from '#shell/background/focusKeeper.ts';
import { routerPath } from '#shell/frame/routerPath.ts';

export function startBackground(router: Pick<ReturnType<typeof createBrowserRouter>, 'state' | 'subscribe'>): void {
  keepFocus();
  const look = ({ navigation, location }: typeof router.state) => {
    if (navigation.state === 'idle') fetchAhead(routerPath({ pathname: location.pathname, search: '', hash: '' }));
  };
  look(router.state);
  router.subscribe(look);
}
