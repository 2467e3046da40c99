/** A fault that is allowed to stay for a while. It is named by what it says, not by its line, which moves. */
export interface KnownException {
  readonly rule: string;
  readonly file: string;
  /** The fault's `found`, word for word. */
  readonly found: string;
  /** Why it may stay, and what would let it go. */
  readonly reason: string;
}

/** An exception without its fault is itself a fault, so that this list can only shrink or be argued for. */
export const KNOWN_EXCEPTIONS: readonly KnownException[] = [
  {
    rule: 'register-mapping',
    file: 'content/register/ntstatus-to-win32.tsv',
    found: '0xC000049F, which no name of the register has',
    reason: 'RtlNtStatusToDosError maps it to 1183. Driver headers call the two STATUS_VRF_CFG_ENABLED and ERROR_VRF_CFG_ENABLED; the SDK of the register has neither yet.',
  },
  {
    rule: 'register-mapping',
    file: 'content/register/ntstatus-to-win32.tsv',
    found: '0x0000049F, which no name of the register has',
    reason: 'The other half of the row above.',
  },
  {
    rule: 'links-resolve',
    file: 'content/errors/win32/ERROR_PPP_LCP_TERMINATED.mdx',
    found: 'https://technet.microsoft.com/library/3060ebb9-d91a-4f85-903f-dc865bd0692c',
    reason: 'The page names the error under its old address; where learn.microsoft.com holds it is not known. It goes when somebody finds it there.',
  },
];
