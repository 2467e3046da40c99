/** Runs one step: announces it by number and name, and says afterwards how long it took. */
export type RunStep = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** Numbers the steps of a long command, so that who waits sees what is being done and how much is left. */
export function countSteps(total: number): RunStep {
  let step = 0;
  return async (name, work) => {
    step += 1;
    const label = `[${step}/${total}] ${name}`;
    console.log(label);
    const start = performance.now();
    let outcome = 'failed after';
    try {
      const result = await work();
      outcome = 'done in';
      return result;
    } finally {
      console.log(`${label}: ${outcome} ${seconds(performance.now() - start)}`);
    }
  };
}

/** 1234 → "1.2 s". */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
