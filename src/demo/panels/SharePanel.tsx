import { useEffect, useState } from 'react';
import { call } from '#api/client.ts';
import { control } from '#contract/control.ts';
import { m } from '#copy/generated/messages.js';
import { currentLink, whatIsLeftOut } from '#demo/link/currentLink.ts';
import type { PanelProps } from '#demo/panels/panel.ts';
import { CopyText } from '#ui/CopyText.tsx';
import { QrCode } from '#ui/drawing/QrCode.tsx';

/** The same person, moment, language and screen on another device; what was done by hand goes by file. */
export function SharePanel({ state }: PanelProps) {
  const link = currentLink(state);
  const leftOut = whatIsLeftOut(state, link);
  const [hash, setHash] = useState<string | null>(null);
  const { eventCount, messages, edited, personId, sceneId, stepsBack } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew whenever one of these tells that the world has changed.
  useEffect(() => {
    let isCurrent = true;
    call(control.readStory, {}).then(
      (story) => isCurrent && setHash(story.hash),
      () => isCurrent && setHash(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [eventCount, messages.length, edited, personId, sceneId, stepsBack]);
  return (
    <>
      {leftOut !== null && <p className="demo-warn">{leftOut}</p>}
      <p className="demo-link">{link}</p>
      <CopyText text={link} label={m.demo_copy_link()} doneLabel={m.demo_copied()} failedLabel={m.demo_copy_failed()} />
      <QrCode text={link} label={m.demo_qr()} />
      <p className="demo-meta">{m.demo_share_hint()}</p>
      {hash !== null && <p className="demo-meta">{m.demo_share_hash({ hash })}</p>}
    </>
  );
}
