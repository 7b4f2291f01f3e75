/** How the owner of an account switches it to another number, app by app. */
import type { SwitchingSteps } from '#domain/app.ts';
import { financeRecipes } from '#twin/apps/financeRecipes.ts';
import { lifeRecipes } from '#twin/apps/lifeRecipes.ts';
import { writtenOut } from '#twin/apps/recipe.ts';
import { socialRecipes } from '#twin/apps/socialRecipes.ts';
import { workRecipes } from '#twin/apps/workRecipes.ts';

const all = { ...financeRecipes, ...socialRecipes, ...lifeRecipes, ...workRecipes };

export const recipes: Readonly<Record<string, SwitchingSteps>> = Object.fromEntries(
  Object.entries(all).map(([id, recipe]) => [id, writtenOut(id, recipe)]),
);
