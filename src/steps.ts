/** The steps of a build, in their order. */
export const steps = ['check', 'pages', 'copies', 'pictures', 'index', 'redirects', 'verify'] as const;
export type Step = (typeof steps)[number];

/**
 * Which steps a build runs: all, or those that `NEXT_RUNG_STEPS` names. The bench times them one by one; a build that leaves
 * out a step says so, because what it leaves behind is not a site to publish.
 *
 * @throws {Error} that names the step it does not know.
 */
export function chosenSteps(env: Readonly<Record<string, string | undefined>>): ReadonlySet<Step> {
  const text = env.NEXT_RUNG_STEPS;
  if (text === undefined || text.trim() === '') return new Set(steps);
  const chosen = text.split(',').map((name) => name.trim());
  for (const name of chosen) {
    if (!steps.some((step) => step === name))
      throw new Error(
        `NEXT_RUNG_STEPS names "${name}", which is no step of the build → write some of: ${steps.join(', ')}`,
      );
  }
  return new Set(steps.filter((step) => chosen.includes(step)));
}
