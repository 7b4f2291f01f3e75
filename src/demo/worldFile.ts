/** The world as a file that travels: what was done by hand is in it. Its name tells the scene and nothing of a person. */

import * as v from 'valibot';
import { problemFrom } from '#api/apiProblem.ts';
import type { Save, TwinState } from '#contract/control.ts';
import { save as saveSchema } from '#contract/controlState.ts';
import { parseForeign } from '#contract/foreignJson.ts';
import { m } from '#copy/generated/messages.js';
import { saveFile } from '#ui/saveFile.ts';

/** Ten times the largest scene. */
const LARGEST_BYTES = 8 * 1024 * 1024;

export function download(save: Save, state: TwinState): void {
  const name = `clearline-demo-${state.personId ?? 'start'}-${state.sceneId ?? 'start'}.json`;
  saveFile(name, 'application/json', JSON.stringify(save));
}

export class UnusableFile extends Error {
  constructor(readonly say: () => string) {
    super();
  }
}

/** Throws UnusableFile with words for the person. */
export async function readFile(file: File): Promise<Save> {
  if (file.size > LARGEST_BYTES) throw new UnusableFile(m.demo_file_too_large);
  let parsed: unknown;
  try {
    parsed = parseForeign(await file.text());
  } catch {
    throw new UnusableFile(m.demo_file_not_json);
  }
  const read = v.safeParse(saveSchema, parsed);
  if (!read.success || !canBeWritten(read.output)) throw new UnusableFile(m.demo_file_other);
  return read.output;
}

/** What is nested some thousand times can be read, but not be sent on. */
function canBeWritten(save: Save): boolean {
  try {
    return JSON.stringify(save).length > 0;
  } catch {
    return false;
  }
}

/** Why the twin did not take it. */
export function refusalWords(error: unknown): string {
  const { code, facts } = problemFrom(error);
  if (code !== 'badInput') return m.demo_lost();
  if (facts.field === 'version') return m.demo_file_version();
  if (facts.field === 'checksum') return m.demo_file_checksum();
  return m.demo_file_unsound();
}
