/** How the owner of an account switches it to another number, app by app. */
import type { SwitchingSteps } from '#domain/app.ts';
import { financeRecipes } from '#twin/catalogue/financeRecipes.ts';
import { lifeRecipes } from '#twin/catalogue/lifeRecipes.ts';
import { writtenOut } from '#twin/catalogue/recipe.ts';
import { socialRecipes } from '#twin/catalogue/socialRecipes.ts';
import { workRecipes } from '#twin/catalogue/workRecipes.ts';

const all = { ...financeRecipes, ...socialRecipes, ...lifeRecipes, ...workRecipes };

export const recipes: Readonly<Record<string, SwitchingSteps>> = Object.fromEntries(
  Object.entries(all).map(([id, recipe]) => [id, writtenOut(id, recipe)]),
);
