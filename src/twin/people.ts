/** The thirteen invented people: signatures first, bodies follow. */
import type { TwinState } from '#contract/control.ts';
import type { World } from '#twin/world.ts';

/** As the console lists them. */
export declare const people: TwinState['people'];
export type SceneOrder = { personId: string; sceneId?: string; accounts?: number; seed?: number; at?: string };
/** A new world at that scene, signed out. Throws notFound for an unknown person or scene. */
export declare function openScene(world: World, order: SceneOrder, deviceNowMs: number): World;
export declare function freshWorld(now: number, seed?: number): World;
