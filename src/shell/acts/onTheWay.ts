/** Whether a screen has been asked for that is not there yet: whoever waits for it is not led anywhere else by what they did before. */
import type { DataRouter } from 'react-router';

let isAwaited = false;

export const isOnTheWay = (): boolean => isAwaited;

export function followRouter(router: Pick<DataRouter, 'subscribe'>): void {
  router.subscribe(({ location, navigation }) => {
    isAwaited = navigation.location !== undefined && navigation.location.pathname !== location.pathname;
  });
}
