/** What a file may cost to read (caps of docs/importing.md); beyond it the host is killed. */
export const hostLimits = {
  seconds: 60,
  /** Of the host's process. */
  megabytes: 768,
} as const;
