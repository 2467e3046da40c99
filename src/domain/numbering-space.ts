/**
 * The three numbering spaces of [MS-ERREF] (sections 2.1 HRESULT, 2.2 Win32, 2.3 NTSTATUS).
 * One number may mean three different things, one in each space.
 */
export const NUMBERING_SPACES = ['win32', 'hresult', 'ntstatus'] as const;

export type NumberingSpace = (typeof NUMBERING_SPACES)[number];

const DISPLAY_NAMES: Record<NumberingSpace, string> = {
  win32: 'Win32',
  hresult: 'HRESULT',
  ntstatus: 'NTSTATUS',
};

/** The space as people write it in prose: "Win32", "HRESULT", "NTSTATUS". */
export function displayName(space: NumberingSpace): string {
  return DISPLAY_NAMES[space];
}

/** Narrows any text to a numbering space; exact lower case only. */
export function isNumberingSpace(text: string): text is NumberingSpace {
  return (NUMBERING_SPACES as readonly string[]).includes(text);
}
