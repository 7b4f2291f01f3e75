import { useId, useState } from 'react';
import { call } from '#api/client.ts';
import { control } from '#contract/control.ts';
import { m } from '#copy/generated/messages.js';
import { resetScene } from '#demo/acts.ts';
import type { PanelProps } from '#demo/panels/panel.ts';
import { beginFromNothing } from '#demo/recover.ts';
import { download, readFile, refusalWords, UnusableFile } from '#demo/worldFile.ts';
import { Button } from '#ui/form/Button.tsx';

/** The whole world by file, and the two ways back to a beginning. */
export function FilePanel({ twin, state }: PanelProps) {
  const id = useId();
  const [problem, setProblem] = useState<{ say: () => string } | null>(null);
  const [sure, setSure] = useState(false);

  async function load(file: File | undefined) {
    if (file === undefined) return;
    setProblem(null);
    try {
      const body = await readFile(file);
      let refusal: unknown = null;
      const done = await twin.run(
        () =>
          call(control.loadSave, { body }).catch((error) => {
            refusal = error;
            throw error;
          }),
        { anew: '/', say: m.demo_file_loaded(), mayUndo: true },
      );
      if (!done) setProblem({ say: () => refusalWords(refusal) });
    } catch (error) {
      setProblem({ say: error instanceof UnusableFile ? error.say : m.demo_file_not_json });
    }
  }
  return (
    <>
      <div className="acts">
        <Button
          variant="secondary"
          onClick={() =>
            void call(control.readSave, {}).then(
              (save) => {
                download(save, state);
                twin.tell(m.demo_file_saved());
              },
              () => twin.tell(m.demo_lost()),
            )
          }
        >
          {m.demo_file_save()}
        </Button>
      </div>
      <label htmlFor={id}>{m.demo_file_load()}</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => {
          void load(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <p role="alert" id={`${id}-problem`} className="demo-warn">
        {problem?.say()}
      </p>
      <h3>{m.demo_begin_again()}</h3>
      <div className="acts">
        <Button variant="secondary" onClick={() => void resetScene(twin)}>
          {m.demo_reset_scene()}
        </Button>
        <Button variant="secondary" onClick={() => (sure ? void beginFromNothing() : setSure(true))}>
          {sure ? m.demo_factory_sure() : m.demo_factory()}
        </Button>
      </div>
      <p className="demo-meta">{m.demo_factory_hint()}</p>
    </>
  );
}
