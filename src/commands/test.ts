/**
 * npm test: everything, stage by stage; the last line is "N passed, N failed". A content gate, type check or build counts as one test.
 * Some stages alone: npm test -- unit browser
 */
import { countSteps, seconds } from '#commands/steps.ts';
import { PROJECT, runNode, type Run } from '#commands/run-node.ts';
import { runTests, type Count } from '#commands/run-tests.ts';

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

const STAGES: Readonly<Record<string, { readonly name: string; readonly work: () => Promise<Count> }>> = {
  content: { name: 'Content gate', work: async () => verdict(await runNode('src/commands/check.ts')) },
  types: { name: 'Types', work: async () => verdict(await runNode('src/commands/check-types.ts')) },
  unit: { name: 'Unit tests', work: () => runTests(['src/**/*.test.ts', 'tests/**/*.test.ts']) },
  build: { name: 'Build', work: build },
  browser: { name: 'Tests of the built site', work: browser },
};

const start = performance.now();
process.chdir(PROJECT);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((stage) => !(stage in STAGES));
if (unknown.length > 0) {
  console.error(`There is no stage "${unknown.join('", "')}": npm test -- ${Object.keys(STAGES).join(' | ')}`);
  process.exit(1);
}

const stages = Object.entries(STAGES).filter(([key]) => wanted.length === 0 || wanted.includes(key));
const step = countSteps(stages.length);
const total = { passed: 0, failed: 0 };
let built = true;
for (const [key, { name, work }] of stages) {
  const { passed, failed } = await step(name, async () => {
    if (key === 'browser' && !built) {
      console.log('      not run: there is no site to test');
      return { passed: 0, failed: 0 };
    }
    const count = await work();
    console.log(`      ${count.passed} passed, ${count.failed} failed`);
    return count;
  });
  if (key === 'build' && failed > 0) built = false;
  total.passed += passed;
  total.failed += failed;
}
console.log(`${stages.length} stages in ${seconds(performance.now() - start)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function verdict({ exitCode }: Run): Count {
  return exitCode === 0 ? PASSED : FAILED;
}

async function build(): Promise<Count> {
  const { exitCode, output } = await runNode('src/commands/build.ts');
  if (exitCode !== 0) return FAILED;
  if (!/\[WARN\]|Warning:/.test(output)) return PASSED;
  console.log('      the build printed warnings: mend what they speak of');
  return FAILED;
}

async function browser(): Promise<Count> {
  const { exitCode } = await runNode('tests/prepare-browser.ts');
  return exitCode === 0 ? runTests(['tests/**/*.e2e.ts']) : FAILED;
}
