import { hresultFields } from '#domain/hresult.ts';
import type { FacilityName, FacilitySpace } from '#domain/lookup-explanations.ts';
import { ntstatusFields } from '#domain/ntstatus.ts';
import type { UndefinedCode } from '#domain/resolve.ts';

/**
 * What can be said of a number that no header defines, in plain sentences: that it is so, and what its bit fields hold ([MS-ERREF] sections 2.1 and 2.3).
 * Without a table of facilities (null) their numbers must do.
 */
export function explainUndefined(undefinedCode: UndefinedCode, facilityName: FacilityName | null): string[] {
  const { code, carried } = undefinedCode;
  if (code <= 0xffff) return ['No Windows SDK header defines it: not as a Win32 error, not as an HRESULT, not as an NTSTATUS.'];
  const inner = carried.map(({ reason, value }) => `${reason}, but no Windows SDK header defines ${value} either.`);
  // The N bit sits where no NTSTATUS has it, and a set R bit without N is an NTSTATUS of severity informational or error.
  const asNtstatus = code >>> 30 === 3 || code >>> 30 === 1;
  return [`No Windows SDK header defines it.`, ...inner, asNtstatus ? ntstatusSentence(undefinedCode, facilityName) : hresultSentence(undefinedCode, facilityName)];
}

function hresultSentence({ code: value, hex }: UndefinedCode, facilityName: FacilityName | null): string {
  const { failed, customer, facility, code } = hresultFields(value);
  return `Read as an HRESULT, ${hex} says: ${failed ? 'failure' : 'success'}${customer ? ', defined outside Microsoft' : ''}, ${facilityPhrase('hresult', facility, facilityName)}, code ${code}.`;
}

function ntstatusSentence({ code: value, hex }: UndefinedCode, facilityName: FacilityName | null): string {
  const { severity, customer, facility, code } = ntstatusFields(value);
  return `Read as an NTSTATUS, ${hex} says: ${severity}${customer ? ', defined by an application and not by Windows' : ''}, ${facilityPhrase('ntstatus', facility, facilityName)}, code ${code}.`;
}

function facilityPhrase(space: FacilitySpace, facility: number, facilityName: FacilityName | null): string {
  if (facilityName === null) return `facility ${facility}`;
  const name = facilityName(space, facility);
  return name === null ? `facility ${facility}, which has no name in the SDK headers` : `facility ${facility} (${name})`;
}
