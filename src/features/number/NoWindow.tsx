import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { type Line, wasRetrieved } from '#domain/line.ts';
import { paths } from '#paths.ts';
import { Screen } from '#shell/Screen.tsx';

/** Nothing counts down: the number was never cancelled, or its holder got it back. */
export function NoWindow({ line }: { line: Line }) {
  const back = { to: paths.home, label: m.countdown_to_home() };
  return wasRetrieved(line) ? (
    <Screen
      title={m.countdown_back_again()}
      lead={<p>{m.countdown_back_again_next({ date: formatDate(line.activatedAt) })}</p>}
      back={back}
    />
  ) : (
    <Screen title={m.countdown_none()} lead={<p>{m.countdown_none_next()}</p>} back={back} />
  );
}
