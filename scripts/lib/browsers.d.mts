type Variable = 'CHROMIUM' | 'FIREFOX';
export function ensureBrowser(variable: Variable): Promise<string | null>;
export function findBrowser(variable: Variable): string | null;
