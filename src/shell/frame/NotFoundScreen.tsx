import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { LineDrawing } from '#ui/LineDrawing.tsx';

export function Component() {
  useLocale();
  return (
    <Screen
      title={m.common_not_found()}
      drawing={<LineDrawing name="error" />}
      lead={<p>{m.common_not_found_next()}</p>}
    >
      <Link to={paths.home} className={buttonClass('primary')}>
        {m.common_to_home()}
      </Link>
    </Screen>
  );
}
