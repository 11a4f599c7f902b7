/** Why a file of src may not import another, both as paths from src; null if it may. */
export function importFault(from: string, to: string): string | null;
