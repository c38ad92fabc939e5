/**
 * What the gates know of their patterns, by name, as JSON. The build puts it here (scripts/prepare-gates.ts), as to read
 * seventy word lists took a third of what the popup's first story cost. Null where nothing was built (tests, the command
 * line, development): then every pattern is read at its first use.
 */
export const prepared: string | null = null;
