import type { Content } from '#checks/read-content.ts';
import type { Fault } from '#schemas/fault.ts';

/** Every line of a register table has its columns, and every cell its form. The parser finds these; here they join the others. */
export function registerRow({ register }: Content): Fault[] {
  return register.faults;
}
